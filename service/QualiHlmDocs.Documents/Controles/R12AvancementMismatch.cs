using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R12AvancementMismatch() : Controle(
    "R12", Severity.Warning,
    "Avancement et statut contradictoires",
    "Une action avancée à 100 % est réalisée, et une action réalisée n’est pas avancée à moins de 100 %.",
    Source.Produit)
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from action in examined.Plan.Actions
        let complete = action.Avancement >= 1
        where action.Avancement is not null && action.Statut is not null && complete != (action.Statut == Statut.Realisee)
        where complete || action.Statut == Statut.Realisee
        select Raise(
            action.Origine.PlaceOf(complete ? nameof(FicheAction.Statut) : nameof(FicheAction.Avancement)),
            complete
                ? (Phrase)$"L’action {action.Named} est avancée à 100 %, mais son statut n’est pas « réalisée »."
                : $"L’action {action.Named} est réalisée, mais son avancement est de {action.Avancement.GetValueOrDefault() * 100} %.",
            $"Corrigez le statut ou l’avancement.");
}
