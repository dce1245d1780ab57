using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.ThemeGroup>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>The actions of one theme, as the printed plan groups them.</summary>
internal sealed record ThemeGroup(string? Code, string Label, string? Family, ImmutableArray<LinkedAction> Members, Describer Describer)
{
    private const string None = "Sans thème";

    public static Noun<ThemeGroup> Words { get; } = new("thème", "Un thème qui a des actions, dans l’ordre du label ; les actions sans thème viennent en dernier.",
    [
        Word.Verbatim("code", "M1 à M5, P1 à P7 ; absent hors de la liste", group => group.Code),
        Word.Text("libelle", "nom du thème", group => group.Label),
        Word.Text("famille", "« Management de la qualité » ou « Engagement professionnel »", group => group.Family),
        Word.List("actions", "action", "ses actions, dans l’ordre du classeur", group => group.Members.Select(member => group.Describer.Action(member.Fiche))),
        Word.Number("nombre_actions", "combien", group => group.Members.Length),
        Word.Number("nombre_a_engager", "dont à engager", group => group.Count(Statut.AEngager)),
        Word.Number("nombre_en_cours", "dont en cours", group => group.Count(Statut.EnCours)),
        Word.Number("nombre_realisees", "dont réalisées", group => group.Count(Statut.Realisee)),
        Word.Number("nombre_en_retard", "dont en retard", group => group.Members.Count(member => member.Fiche.IsLate(member.Links.Today))),
        Word.Share("avancement", "moyenne des avancements connus ; absente si aucun ne l’est", group => Progress.Mean(group.Members.Select(member => member.Fiche))),
    ]);

    /// <summary>Canonical themes first, then the owner's own headings in order of appearance, then « Sans thème ».</summary>
    public static IEnumerable<ThemeGroup> Of(IEnumerable<LinkedAction> actions, Describer describer) =>
        actions.GroupBy(action => (Theme: action.Links.ThemeOf(action.Fiche), Label: LabelOf(action)))
            .OrderBy(group => group.Key.Theme is { } theme ? (int)theme : group.Key.Label == None ? int.MaxValue : int.MaxValue - 1)
            .Select(group => new ThemeGroup(
                group.Key.Theme?.ToString(),
                group.Key.Label,
                group.Key.Theme is { } theme ? PrintedForms.Family(theme) : null,
                [.. group],
                describer));

    private int Count(Statut statut) => Members.Count(member => member.Fiche.Statut == statut);

    public static string LabelOf(LinkedAction action) =>
        action.Links.ThemeOf(action.Fiche) is { } theme ? PrintedForms.Label(theme)
        : action.Fiche.ThemeTexte.Trim() is { Length: > 0 } words ? words
        : None;
}
