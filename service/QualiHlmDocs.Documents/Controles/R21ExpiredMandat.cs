using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R21ExpiredMandat() : Controle(
    "R21", Severity.Warning,
    "Mandat échu ou à vérifier",
    "Le mandat d’un destinataire couvre le jour de la lettre ou de la réunion. Après les élections des représentants des locataires, les mandats plus anciens sont à vérifier.",
    "élections des représentants des locataires, 15 novembre au 15 décembre 2026")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from representant in examined.Plan.Representants
        where representant.Actif != false
        let finding = Expired(representant, examined.Today) ?? BeforeElections(representant, examined)
        where finding is not null
        select finding;

    private Finding? Expired(Representant representant, DateOnly today) =>
        representant.MandatAu is { } end && end < today
            ? Raise(
                representant.Origine.PlaceOf(nameof(Representant.MandatAu)),
                $"Le mandat de {representant.Named} a pris fin le {end}.",
                $"Mettez à jour le mandat, ou notez que cette personne n’est plus active.")
            : representant.MandatDu is { } start && start > today
                ? Raise(
                    representant.Origine.PlaceOf(nameof(Representant.MandatDu)),
                    $"Le mandat de {representant.Named} ne commence que le {start}.",
                    $"Corrigez la date, ou attendez ce jour pour lui écrire.")
                : null;

    private Finding? BeforeElections(Representant representant, Examination examined) =>
        representant.IsAdministrateur && representant.MandatDu is { } start
        && start < examined.Reglages.FinElections && examined.Today > examined.Reglages.FinElections
        && representant.MandatAu is null
            ? Raise(
                representant.Origine.PlaceOf(nameof(Representant.MandatDu)),
                $"Le mandat de {representant.Named} date d’avant les élections closes le {examined.Reglages.FinElections}.",
                $"Vérifiez que cette personne a été réélue, et indiquez la fin de son mandat.")
            : null;
}
