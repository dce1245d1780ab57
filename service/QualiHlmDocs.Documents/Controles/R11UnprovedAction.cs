using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R11UnprovedAction() : Controle(
    "R11", Severity.Warning,
    "Action réalisée sans date ou sans preuve",
    "« La qualité de service en actions et en preuves » : une action réalisée a sa date de réalisation et au moins une preuve. Bloquant pour la labellisation et le maintien, où l’auditeur vérifie ce qui a été fait.",
    Source.Htc)
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        var severity = examined.Etape is { AsksForProofs: true } ? Severity.Blocking : Kind.Severity;
        var done = examined.Plan.Actions.Where(action => action.Statut == Statut.Realisee).ToList();
        return [.. Undated(done, severity), .. Unproved(done, examined.Links, severity)];
    }

    private IEnumerable<Finding> Undated(IEnumerable<FicheAction> done, Severity severity) => EachOrSheet(
        done.Where(action => action.RealiseeLe is null),
        action => action.Origine,
        nameof(FicheAction.RealiseeLe),
        action => Raise(
            severity,
            action.Origine.PlaceOf(nameof(FicheAction.RealiseeLe)),
            $"L’action {action.Named} est réalisée, mais sa date de réalisation n’est pas indiquée.",
            $"Indiquez le jour où elle a été achevée."),
        (sheet, count) => Raise(
            severity,
            sheet,
            $"La feuille n’a pas de colonne pour les dates de réalisation : {FrenchNumbers.Count(count, "action réalisée", "actions réalisées")} sans date.",
            $"Ajoutez une colonne « Date de réalisation »."));

    private IEnumerable<Finding> Unproved(IEnumerable<FicheAction> done, PlanLinks links, Severity severity) => EachOrSheet(
        done.Where(action => action.Preuves.All(string.IsNullOrWhiteSpace) && !links.IsProved(action)),
        action => action.Origine,
        nameof(FicheAction.Preuves),
        action => Raise(
            severity,
            action.Origine.PlaceOf(nameof(FicheAction.Preuves)),
            $"L’action {action.Named} est réalisée, mais aucune preuve ne l’établit.",
            $"Citez au moins une preuve : procédure, photo, compte rendu, extraction, support de communication."),
        (sheet, count) => Raise(
            severity,
            sheet,
            $"La feuille n’a pas de colonne pour les preuves : {FrenchNumbers.Count(count, "action réalisée", "actions réalisées")} sans preuve.",
            $"Ajoutez une colonne « Preuves »."));
}
