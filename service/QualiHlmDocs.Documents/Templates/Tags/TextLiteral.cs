using System.Text;

namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>A string of a tag's code, written with straight quotes.</summary>
internal sealed record TextLiteral(string Code, int End, bool Mended)
{
    /// <summary>Reads the string that opens at <paramref name="start"/>; null when it never closes.</summary>
    public static TextLiteral? Read(string text, int start, char opening, char straight)
    {
        // « texte » takes French inner spaces for part of the guillemets, not of the string.
        var isGuillemet = opening == '\u00AB';
        var code = new StringBuilder().Append(straight);
        for (var at = start + 1; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\\' && straight != '`' && at + 1 < text.Length)
            {
                code.Append(c).Append(text[++at]);
            }
            else if (QuoteMarks.Closes(opening, c) && !(opening == '\u2019' && IsApostrophe(text, at)))
            {
                var body = isGuillemet ? straight + code.ToString(1, code.Length - 1).Trim(' ', '\u00A0', '\u202F') : code.ToString();
                return new TextLiteral(body + straight, at + 1, opening != straight || c != straight);
            }
            else
            {
                code.Append(c == straight ? "\\" + c : c.ToString());
            }
        }

        return null;
    }

    // Between two letters it is an apostrophe, not a closing mark.
    private static bool IsApostrophe(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
}
