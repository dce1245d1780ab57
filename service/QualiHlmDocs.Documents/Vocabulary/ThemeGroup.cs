using System.Collections.Immutable;
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

    public static string LabelOf(LinkedAction action) =>
        action.Links.ThemeOf(action.Fiche) is { } theme ? PrintedForms.Label(theme)
        : action.Fiche.ThemeTexte.Trim() is { Length: > 0 } words ? words
        : None;
}
