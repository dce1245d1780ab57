using QualiHlmDocs.Documents.Plans;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<(QualiHlmDocs.Documents.Plans.FicheAction Fiche, QualiHlmDocs.Documents.Vocabulary.ExaminedPlan Examined)>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>An action with all that hangs on it, for a sheet of its own.</summary>
internal static class FicheNoun
{
    public static Noun<(FicheAction Fiche, ExaminedPlan Examined)> Details { get; } = new("fiche action", "Tous les mots d’une action, et ceux-ci.",
    [
        Word.List("points_detail", "point", "points d’alerte auxquels elle répond", fiche => Points(fiche.Fiche, fiche.Examined)),
        Word.List("situations_detail", "situation", "situations complexes qu’elle traite", fiche => Situations(fiche.Fiche, fiche.Examined)),
        Word.List("preuves_detail", "preuve", "ses preuves, de la feuille « Preuves »", fiche => Preuves(fiche.Fiche, fiche.Examined.Plan).Select(AnnexNouns.Preuve.Describe)),
        Word.List("observations", "observation", "observations des associations à son sujet", fiche => Observations(fiche.Fiche, fiche.Examined)),
    ]);

    public static IReadOnlyDictionary<string, object?> Describe(FicheAction fiche, ExaminedPlan examined) =>
        examined.Describer.Action(fiche).Concat(Details.Describe((fiche, examined))).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<object?> Points(FicheAction fiche, ExaminedPlan examined)
    {
        var answered = examined.Describer.Links.PointsOf(fiche).ToHashSet<Point>(ReferenceEqualityComparer.Instance);
        return examined.Describer.Points.Where(pair => answered.Contains(pair.Point)).Select(pair => pair.Words);
    }

    private static IEnumerable<object?> Situations(FicheAction fiche, ExaminedPlan examined) =>
        examined.Plan.Situations
            .Where(site => examined.Describer.Links.ActionsOf(site).Contains(fiche, ReferenceEqualityComparer.Instance))
            .Select(site => SituationNoun.Words.Describe((site, examined.Describer)));

    // Those that the action names, and those that name the action.
    private static IEnumerable<Preuve> Preuves(FicheAction fiche, PlanActions plan)
    {
        var named = fiche.Preuves.Select(Reference.Key).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        return plan.Preuves.Where(proof => named.Contains(Reference.Key(proof.Ref)) || Names(proof.Objet, fiche));
    }

    private static IEnumerable<object?> Observations(FicheAction fiche, ExaminedPlan examined) =>
        examined.Heard
            .Where(heard => Names(heard.Observation.Objet, fiche) || Names(heard.Observation.Action, fiche))
            .Select(ConcertationNoun.Observation.Describe);

    private static bool Names(string reference, FicheAction fiche) =>
        fiche.Ref.Length > 0 && Reference.Key(reference) == Reference.Key(fiche.Ref);
}
