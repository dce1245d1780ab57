using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R41MissingCivilite() : Controle(
    "R41", Severity.Warning,
    "Civilité absente",
    "La civilité ouvre la lettre et se répète à l’identique dans la formule de politesse : sans elle, la lettre commence par « Madame, Monsieur ».",
    "usage de la correspondance administrative")
{
    public override IEnumerable<Finding> Check(Examination examined) => EachOrSheet(
        examined.Plan.Representants.Where(representant => representant.Actif != false && string.IsNullOrWhiteSpace(representant.Civilite)),
        representant => representant.Origine,
        nameof(Representant.Civilite),
        representant => Raise(
            representant.Origine.PlaceOf(nameof(Representant.Civilite)),
            $"La civilité de {representant.Named} n’est pas indiquée.",
            $"Indiquez « Mme » ou « M. »."),
        (sheet, count) => Raise(
            sheet,
            $"La feuille n’a pas de colonne pour la civilité : {FrenchNumbers.Count(count, "représentant", "représentants")} sans civilité.",
            $"Ajoutez une colonne « Civilité »."));
}
