using QualiHlmDocs.Documents.Plans;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.PlanLinks>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>The plan in numbers. What a list shows and what a total says come from the same rows (R33).</summary>
internal static class TotauxNoun
{
    public static Noun<PlanLinks> Words { get; } = new("totaux", "Le plan en nombres.",
    [
        Word.Number("nombre_points", "points du diagnostic, forts et d’alerte", links => links.Plan.Points.Length),
        Word.Number("nombre_alertes", "points d’alerte", links => Alertes(links).Count()),
        Word.Number("nombre_majeures", "points d’alerte de gravité majeure", links => Alertes(links).Count(point => point.Gravite == Gravite.Majeure)),
        Word.Number("nombre_mineures", "points d’alerte de gravité mineure", links => Alertes(links).Count(point => point.Gravite == Gravite.Mineure)),
        Word.Number("nombre_forts", "points forts", links => links.Plan.Points.Count(point => point.Nature == NaturePoint.Fort)),
        Word.Number("nombre_alertes_sans_action", "points d’alerte sans action", links => Alertes(links).Count(point => !links.ActionsOf(point).Any())),
        Word.Number("nombre_levees", "points d’alerte levés", links => Alertes(links).Count(point => point.IsLifted)),
        Word.Number("nombre_actions", "actions", links => links.Plan.Actions.Length),
        Word.Number("nombre_transversales", "actions transversales", links => links.Plan.Actions.Count(action => action.Portee == Portee.Transversale)),
        Word.Number("nombre_locales", "actions locales", links => links.Plan.Actions.Count(action => action.Portee == Portee.Locale)),
        Word.Number("nombre_a_engager", "actions à engager", links => Count(links, Statut.AEngager)),
        Word.Number("nombre_en_cours", "actions en cours", links => Count(links, Statut.EnCours)),
        Word.Number("nombre_realisees", "actions réalisées", links => Count(links, Statut.Realisee)),
        Word.Number("nombre_suspendues", "actions suspendues", links => Count(links, Statut.Suspendue)),
        Word.Number("nombre_abandonnees", "actions abandonnées", links => Count(links, Statut.Abandonnee)),
        Word.Number("nombre_en_retard", "actions en retard", links => links.Plan.Actions.Count(action => action.IsLate(links.Today))),
        Word.Share("part_realisees", "part des actions réalisées ; absente sans action", links => links.Plan.Actions.IsEmpty ? null : (decimal)Count(links, Statut.Realisee) / links.Plan.Actions.Length),
        Word.Share("avancement", "moyenne des avancements connus ; absente si aucun ne l’est", links => Progress.Mean(links.Plan.Actions)),
        Word.Amount("moyens_financiers", "somme des moyens financiers, en euros ; absente si aucun n’est chiffré", links => Sum(links)),
        Word.Number("nombre_situations", "situations complexes", links => links.Plan.Situations.Length),
        Word.Number("nombre_prioritaires", "situations prioritaires", links => links.Plan.Situations.Count(situation => situation.Prioritaire == true)),
        Word.Number("nombre_concertations", "réunions et échanges", links => links.Plan.Concertations.Length),
        Word.Number("nombre_observations", "observations", links => links.Plan.Observations.Length),
        Word.Number("nombre_associations", "associations", links => links.Plan.Associations.Length),
        Word.Number("nombre_representants", "représentants", links => links.Plan.Representants.Length),
    ]);

    private static IEnumerable<Point> Alertes(PlanLinks links) =>
        links.Plan.Points.Where(point => point.Nature == NaturePoint.Alerte);

    private static int Count(PlanLinks links, Statut statut) =>
        links.Plan.Actions.Count(action => action.Statut == statut);

    private static decimal? Sum(PlanLinks links)
    {
        decimal[] amounts = [.. links.Plan.Actions.Select(action => action.MoyensFinanciers).OfType<decimal>()];
        return amounts.Length == 0 ? null : amounts.Sum();
    }
}
