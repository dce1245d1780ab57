namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>The operators of Scriban, and those that Word's autocorrection makes of them.</summary>
internal static class Operators
{
    // The longest first.
    private static readonly string[] Known =
    [
        "??=", "?!=", "..<", "||=", "&&=", "<<", ">>", "==", "!=", "<=", ">=", "&&", "||", "??", "?!", "?.", "..", "+=", "-=", "*=", "//=", "/=", "%=", "//", "++", "--", "|>",
        "+", "-", "*", "/", "%", "^", "=", "<", ">", "!", "?", ":", ",", ".", "|", "&", "~", "(", ")", "[", "]", "{", "}",
    ];

    public static string? Longest(string text, int at)
    {
        foreach (var known in Known)
        {
            if (text.AsSpan(at).StartsWith(known))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>What a person meant by a character that autocorrection put there; null when nothing is known.</summary>
    public static string? Mend(char c) => c switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => "-",
        '\u2260' => "!=",
        '\u2264' => "<=",
        '\u2265' => ">=",
        '\u00D7' => "*",
        '\u00F7' => "/",
        '\u2026' => "..",
        _ => null,
    };
}
