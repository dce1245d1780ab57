using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;
using Row = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.ThemeCount>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>How many points the diagnostic found under one theme.</summary>
internal sealed record ThemeCount(Theme? Theme, string Label, ImmutableArray<Point> Points)
{
    public static Noun<ThemeCount> Words { get; } = new("décompte par thème", "Une ligne de la synthèse du diagnostic : les douze thèmes, puis ceux que le plan ajoute.",
    [
        Row.Verbatim("code", "M1 à M5, P1 à P7 ; absent hors de la liste", count => count.Theme?.ToString()),
        Row.Text("libelle", "nom du thème", count => count.Label),
        Row.Text("famille", "« Management de la qualité » ou « Engagement professionnel »", count => count.Theme is { } theme ? PrintedForms.Family(theme) : null),
        Row.Number("nombre_majeures", "points d’alerte de gravité majeure", count => count.Alertes(Gravite.Majeure)),
        Row.Number("nombre_mineures", "points d’alerte de gravité mineure", count => count.Alertes(Gravite.Mineure)),
        Row.Number("nombre_alertes", "points d’alerte, gravité précisée ou non", count => count.Points.Count(point => point.Nature == NaturePoint.Alerte)),
        Row.Number("nombre_forts", "points forts", count => count.Points.Count(point => point.Nature == NaturePoint.Fort)),
    ]);

    /// <summary>Nothing when the plan has no point at all.</summary>
    public static IEnumerable<ThemeCount> Of(ImmutableArray<Point> points) =>
        points.IsEmpty ? [] :
        [
            .. Enum.GetValues<Theme>().Select(theme => new ThemeCount(theme, PrintedForms.Label(theme), [.. points.Where(point => point.Theme == theme)])),
            .. points.Where(point => point.Theme is null)
                .GroupBy(point => point.ThemeTexte.Trim() is { Length: > 0 } words ? words : "Sans thème")
                .Select(group => new ThemeCount(null, group.Key, [.. group])),
        ];

    private int Alertes(Gravite gravite) =>
        Points.Count(point => point.Nature == NaturePoint.Alerte && point.Gravite == gravite);
}
