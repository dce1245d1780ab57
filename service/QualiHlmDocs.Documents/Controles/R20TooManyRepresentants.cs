using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R20TooManyRepresentants() : Controle(
    "R20", Severity.Warning,
    "Plus de trois représentants pour un même immeuble",
    "Une association désigne au plus trois représentants par immeuble ou groupe d’immeubles. Les administrateurs élus ne comptent pas.",
    "loi n° 86-1290 du 23 décembre 1986, art. 44")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from representant in examined.Plan.Representants
        where representant.Actif != false && !representant.IsAdministrateur && !(representant.MandatAu < examined.Today)
        group representant by (Association: Reference.Key(representant.Association), Site: Reference.Key(representant.Perimetre)) into same
        where same.Key.Association.Length > 0 && same.Key.Site.Length > 0
        from extra in same.Skip(examined.Reglages.RepresentantsMax)
        select Raise(
            extra.Origine.PlaceOf(nameof(Representant.Association)),
            $"Avec {extra.Named}, l’association a plus de {examined.Reglages.RepresentantsMax} représentants pour {Naming.Quote(extra.Perimetre)}.",
            $"Vérifiez les désignations notifiées par l’association, le périmètre et les mandats échus.");
}
