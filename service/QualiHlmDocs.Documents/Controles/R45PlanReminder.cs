using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R45PlanReminder() : Controle(
    "R45", Severity.Information,
    "Plan loin du terrain",
    "Les plans qui réussissent ont des pilotes parmi les opérationnels, pas uniquement des directeurs, et des actions à échéance courte.",
    $"{Source.Htc} (réglage echeance_courte_mois)")
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        var live = examined.LiveActions.ToList();
        if (live.Count == 0)
        {
            yield break;
        }

        var sheet = live[0].Origine.Row.Sheet is { } name ? Place.OfSheet(name) : Place.None;
        var pilotes = live.SelectMany(action => action.Pilotes).Where(pilote => !string.IsNullOrWhiteSpace(pilote)).ToList();
        if (pilotes.Count > 0 && pilotes.TrueForAll(IsDirecteur))
        {
            yield return Raise(
                sheet,
                $"Tous les pilotes du plan sont des directeurs.",
                $"Confiez des actions à des pilotes de terrain : responsables d’agence, gardiens, chargés de clientèle.");
        }

        var soon = examined.Today.AddMonths(examined.Reglages.EcheanceCourteMois);
        var open = live.Where(action => !action.IsClosed && action.Echeance is not null).ToList();
        if (open.Count > 0 && open.TrueForAll(action => action.Echeance > soon))
        {
            yield return Raise(
                sheet,
                $"Aucune action n’est attendue avant le {soon}.",
                $"Prévoyez des actions à échéance courte : elles montrent que le plan a commencé.");
        }
    }

    private static bool IsDirecteur(string pilote) =>
        pilote.Contains("directeur", StringComparison.OrdinalIgnoreCase) || pilote.Contains("directrice", StringComparison.OrdinalIgnoreCase);
}
