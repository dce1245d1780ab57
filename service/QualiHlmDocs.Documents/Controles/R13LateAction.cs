using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R13LateAction() : Controle(
    "R13", Severity.Information,
    "Action en retard",
    "Une action dont l’échéance est passée et qui n’est ni réalisée ni abandonnée est en retard. Le jour même de l’échéance ne compte pas. Un retard se signale ; il n’invalide pas le plan.",
    Source.Usage)
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from action in examined.Plan.Actions
        where action.IsLate(examined.Today)
        let due = action.Echeance.GetValueOrDefault() // a late action has one
        select Raise(
            action.Origine.PlaceOf(nameof(FicheAction.Echeance)),
            $"L’action {action.Named} est en retard de {FrenchNumbers.Count(examined.Today.DayNumber - due.DayNumber, "jour", "jours")} : elle était attendue pour le {due}.",
            $"Mettez à jour son statut si elle est réalisée ; sinon fixez une nouvelle échéance et dites-en le motif.");
}
