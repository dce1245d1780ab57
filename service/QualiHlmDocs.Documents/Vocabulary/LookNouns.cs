using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;
using Crossing = QualiHlmDocs.Documents.Vocabulary.Field<(QualiHlmDocs.Documents.Vocabulary.LinkedPoint Linked, System.Collections.Generic.IReadOnlyDictionary<string, object?> Point)>;
using Effect = QualiHlmDocs.Documents.Vocabulary.Field<(QualiHlmDocs.Documents.Plans.Point Point, System.Collections.Immutable.ImmutableArray<QualiHlmDocs.Documents.Plans.FicheAction> Actions)>;
using Month = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.MonthOfActions>;
using Advance = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.ThemeProgress>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>The actions due in one month.</summary>
internal sealed record MonthOfActions(DateOnly First, ImmutableArray<LinkedAction> Actions, Describer Describer);

/// <summary>How far the actions of one theme are.</summary>
internal sealed record ThemeProgress(ThemeGroup Group, ImmutableArray<FicheAction> Actions, DateOnly Today);

/// <summary>The plan arranged for looking: matrix, progress, calendar, effect. What charts draw, and tables print.</summary>
internal static class LookNouns
{
    public static Noun<(LinkedPoint Linked, IReadOnlyDictionary<string, object?> Point)> Matrice { get; } = new("ligne de la matrice", "Un point d’alerte en face de ses actions.",
    [
        Crossing.One("point", "point", "le point d’alerte", row => row.Point),
        Crossing.List("actions", "action", "actions qui y répondent", row => row.Linked.Actions),
        Crossing.Text("refs", "leurs références, séparées par des virgules", row => string.Join(", ", row.Linked.Actions.Select(action => action["ref"]).OfType<string>())),
    ]);

    public static Noun<ThemeProgress> Avancement { get; } = new("avancement d’un thème", "Un thème qui a des actions, et où elles en sont.",
    [
        Advance.Verbatim("code", "M1 à M5, P1 à P7 ; absent hors de la liste", theme => theme.Group.Code),
        Advance.Text("libelle", "nom du thème", theme => theme.Group.Label),
        Advance.Number("nombre_actions", "actions, sans celles qui sont abandonnées", theme => theme.Actions.Length),
        Advance.Number("nombre_realisees", "actions réalisées", theme => theme.Actions.Count(action => action.Statut == Statut.Realisee)),
        Advance.Number("nombre_en_retard", "actions en retard", theme => theme.Actions.Count(action => action.IsLate(theme.Today))),
        Advance.Share("part", "avancement moyen des actions dont le classeur dit où elles en sont ; absent si aucune ne le dit", theme => Mean(theme.Actions)),
    ]);

    public static Noun<MonthOfActions> Calendrier { get; } = new("mois du calendrier", "Un mois où des actions arrivent à échéance.",
    [
        Month.Text("mois", "« juin 2026 »", month => FrenchDates.MonthAndYear(month.First)),
        Month.Date("date", "son premier jour", month => month.First),
        Month.Number("nombre", "combien d’actions", month => month.Actions.Length),
        Month.List("actions", "action", "lesquelles, par date", month => month.Actions.Select(action => month.Describer.Action(action.Fiche))),
    ]);

    public static Noun<(Point Point, ImmutableArray<FicheAction> Actions)> Efficacite { get; } = new("effet sur un point", "Un point d’alerte et ce que ses actions y ont changé.",
    [
        Effect.Verbatim("ref", "sa référence", row => row.Point.Ref),
        Effect.Text("libelle", "le point en peu de mots", row => row.Point.Libelle),
        Effect.Verbatim("gravite", "« majeure » ou « mineure »", row => row.Point.Gravite is { } gravite ? PrintedForms.Code(gravite) : null),
        Effect.Text("efficacite", "les jugements portés sur ses actions, séparés par des points-virgules", row => string.Join(" ; ", row.Actions.Select(Judged).Where(words => words.Length > 0))),
        Effect.YesNo("leve", "le point est levé", row => IsLifted(row.Point)),
        Effect.Date("leve_le", "date de levée", row => row.Point.LeveLe),
    ]);

    public static IEnumerable<ThemeProgress> ProgressOf(ExaminedPlan examined) =>
        from theme in ThemeGroup.Of(examined.Describer.Linked, examined.Describer)
        let actions = theme.Members.Select(member => member.Fiche).Where(action => action.Statut != Statut.Abandonnee).ToImmutableArray()
        where actions.Length > 0
        select new ThemeProgress(theme, actions, examined.Today);

    public static IEnumerable<MonthOfActions> MonthsOf(ExaminedPlan examined) =>
        from action in examined.Describer.Linked
        where action.Fiche.Statut != Statut.Abandonnee
        let due = action.Fiche.Echeance
        where due is not null
        orderby due
        group action by new DateOnly(due.Value.Year, due.Value.Month, 1) into month
        select new MonthOfActions(month.Key, [.. month], examined.Describer);

    public static IEnumerable<(Point Point, ImmutableArray<FicheAction> Actions)> EffectsOf(ExaminedPlan examined) =>
        examined.Plan.PointsAlerte.Select(point => (point, examined.Describer.Links.ActionsOf(point).ToImmutableArray()));

    private static decimal? Mean(ImmutableArray<FicheAction> actions)
    {
        decimal[] known = [.. actions.Select(action => action.Avancement ?? (action.Statut == Statut.Realisee ? 1 : null)).OfType<decimal>()];
        return known.Length == 0 ? null : Math.Round(known.Average(), 4);
    }

    private static string Judged(FicheAction action) =>
        action.Efficacite.Length == 0 ? string.Empty : $"{action.Ref} {action.Efficacite}".Trim();

    private static bool IsLifted(Point point) => point.LeveLe is not null || point.Statut.StartsWith("lev", StringComparison.OrdinalIgnoreCase);
}
