using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>Recognises a value that is only names and dots.</summary>
internal static class PlainPath
{
    // Words that are not names of data.
    private static readonly HashSet<string> Reserved =
    [
        "for", "while", "tablerow", "true", "false", "null", "empty", "blank", "this", "if", "else", "end", "case", "when", "func", "ret", "capture", "with", "wrap",
        "do", "import", "readonly", "break", "continue", "include",
    ];

    /// <summary>Names and dots, none of them a word of the language: nothing in it can be wrong but the names.</summary>
    public static bool IsPlain(Tag tag)
    {
        var tokens = tag.Lexed.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i % 2 == 0 ? tokens[i].Kind != TokenKind.Name || Reserved.Contains(tokens[i].In(tag.Code)) : !tokens[i].Is(tag.Code, "."))
            {
                return false;
            }
        }

        return tokens.Count % 2 == 1;
    }

    /// <param name="tag">A tag that prints a value.</param>
    /// <param name="functions">Names that call something: they are Scriban's to evaluate.</param>
    /// <returns>The names; null when the value is anything else.</returns>
    public static string[]? Of(Tag tag, ISet<string> functions)
    {
        var tokens = tag.Lexed.Tokens.Where(token => token.Kind != TokenKind.Comment).ToList();
        var names = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var isName = i % 2 == 0;
            if (isName ? tokens[i].Kind != TokenKind.Name : !tokens[i].Is(tag.Code, "."))
            {
                return null;
            }

            if (isName)
            {
                names.Add(tokens[i].In(tag.Code));
            }
        }

        var isPath = tokens.Count % 2 == 1 && !Reserved.Contains(names[0]) && !functions.Contains(names[0]) && !names.Exists(name => name.StartsWith('$') || name.StartsWith('@'));
        return isPath ? [.. names] : null;
    }
}
