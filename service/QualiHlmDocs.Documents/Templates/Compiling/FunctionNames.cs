using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Tags;
using Scriban.Runtime;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>The functions that a template may call, and those that it makes itself.</summary>
internal static class FunctionNames
{
    /// <summary>Our filters and Scriban's functions with their group: what a mistyped name may have meant.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Builtins.Shared.Keys.Where(name => Builtins.Shared[name] is not ScriptObject && !FilterAlias.Is(name)),
        .. Builtins.Shared.Keys.SelectMany(name => Builtins.Shared[name] is ScriptObject members ? members.Keys.Select(member => $"{name}.{member}") : []),
    ];

    /// <summary>The names that the tags of a template give a value to, or define as functions.</summary>
    public static HashSet<string> DefinedIn(IEnumerable<Tag> tags)
    {
        var names = new HashSet<string>();
        foreach (var tag in tags)
        {
            var tokens = tag.Lexed.Tokens;
            for (var i = 0; i + 1 < tokens.Count; i++)
            {
                if (tokens[i].Is(tag.Code, "func"))
                {
                    names.Add(tokens[i + 1].In(tag.Code));
                }
                else if (tokens[i].Kind == TokenKind.Name && tokens[i + 1].Is(tag.Code, "="))
                {
                    names.Add(tokens[i].In(tag.Code));
                }
            }
        }

        return names;
    }
}
