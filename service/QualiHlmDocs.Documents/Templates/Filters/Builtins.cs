using System.Collections.Frozen;
using Scriban.Functions;
using Scriban.Runtime;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>
/// The functions that a template may call: Scriban's own but for those that read files, the clock or chance, or that
/// run text as code; and our filters. Shared by all documents, and closed: no template can change it for the next.
/// </summary>
internal static class Builtins
{
    /// <summary>What is taken away, with the reason a template's author is told.</summary>
    public static FrozenDictionary<string, string> Forbidden { get; } = new Dictionary<string, string>
    {
        ["include"] = "un modèle n’ouvre pas d’autre fichier",
        ["include_join"] = "un modèle n’ouvre pas d’autre fichier",
        ["object.eval"] = "un texte n’est pas exécuté comme du code",
        ["object.eval_template"] = "un texte n’est pas exécuté comme du code",
        ["math.random"] = "les mêmes données donnent le même document : rien n’y est tiré au sort",
        ["math.uuid"] = "les mêmes données donnent le même document : rien n’y est tiré au sort",
    }.ToFrozenDictionary();

    public static ScriptObject Shared { get; } = Make();

    /// <summary>The names a template may begin an expression with and that are no data: functions and their groups.</summary>
    public static FrozenSet<string> Names { get; } = Shared.Keys.ToFrozenSet();

    /// <summary>Whether a function of a group exists: <c>string</c>, <c>upcase</c>.</summary>
    public static bool Has(string group, string member) => Shared[group] is ScriptObject members && members.ContainsKey(member);

    private static BuiltinFunctions Make()
    {
        var builtins = new BuiltinFunctions();
        foreach (var name in Forbidden.Keys)
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            var holder = dot < 0 ? builtins : builtins[name[..dot]] as ScriptObject;
            holder?.Remove(name[(dot + 1)..]);
        }

        foreach (var filter in FrenchFilters.All.Values)
        {
            builtins.SetValue(filter.Name, filter, true);
            builtins.SetValue(FilterAlias.Of(filter.Name), filter, true);
        }

        ReplaceClock(builtins);
        foreach (var group in builtins.Values.OfType<ScriptObject>())
        {
            group.IsReadOnly = true;
        }

        builtins.IsReadOnly = true;
        return builtins;
    }

    private static void ReplaceClock(ScriptObject builtins)
    {
        if (builtins["date"] is ScriptObject date)
        {
            date.SetValue("now", new TodayFunction(), true);
        }
    }
}
