using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R01PointWithoutAction() : Controle(
    "R01", Severity.Blocking,
    "Point d’alerte sans action",
    "Chaque point d’alerte relevé par l’auditeur doit recevoir au moins une action du plan. Une action abandonnée ne répond plus à rien.",
    $"{Source.CahierDesCharges} ; {Source.Htc}")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from alerte in examined.Alertes
        where !alerte.IsAnswered
        select alerte.Actions.Any(action => !string.IsNullOrWhiteSpace(action.Libelle))
            ? Raise(
                alerte.Place,
                $"Le point d’alerte {alerte.Named} n’a plus d’action : toutes celles qui y répondaient sont abandonnées.",
                $"Prévoyez une nouvelle action pour ce point d’alerte, ou reprenez l’une des actions abandonnées.")
            : Raise(
                alerte.Place,
                $"Le point d’alerte {alerte.Named} n’a aucune action.",
                $"Ajoutez au plan une action qui répond à ce point d’alerte, ou citez ce point dans l’action qui le traite déjà.");
}
