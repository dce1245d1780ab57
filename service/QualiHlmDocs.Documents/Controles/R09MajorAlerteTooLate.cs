using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R09MajorAlerteTooLate() : Controle(
    "R09", Severity.Warning,
    "Point majeur sans première action avant l’audit",
    "L’audit de mise en œuvre regarde les premières actions : pour chaque point d’alerte majeur, au moins une action doit être attendue avant lui.",
    Source.Prisme)
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from alerte in examined.Alertes
        let audit = examined.Jalon(NatureJalon.AuditMiseEnOeuvre)
        where audit is not null && alerte.Gravites.Contains(Gravite.Majeure) && alerte.IsAnswered
        where !alerte.Actions.Any(action => IsInTime(action, audit.Date))
        select Raise(
            alerte.Place,
            $"Aucune action n’est attendue avant l’audit de mise en œuvre ({audit.Date}) pour le point d’alerte majeur {alerte.Named}.",
            $"Avancez l’échéance d’une de ses actions, ou ajoutez une première action à échéance plus courte.");

    // What runs all along, or is done, will be seen by the auditor; a date that nobody can read is told elsewhere.
    private static bool IsInTime(FicheAction action, DateOnly audit) =>
        action.Statut is Statut.Realisee
        || (action.Statut is not Statut.Abandonnee && (action.IsContinuous || action.Echeance is null || action.Echeance <= audit));
}
