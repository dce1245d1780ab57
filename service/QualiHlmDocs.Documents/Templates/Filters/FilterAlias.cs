using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>
/// A filter's name as programs write it after a bar. Data come before functions, and may well have an <c>image</c>, a
/// <c>document</c> or a <c>nombre</c>: what stands after a bar is the filter all the same. The alias has the same length, so
/// that places in the code stay true.
/// </summary>
internal static class FilterAlias
{
    // A letter that no name of ours begins with.
    private const char Mark = '\u0192';

    public static string Of(string name) => Mark + name[1..];

    public static bool Is(string name) => name[0] == Mark;

    /// <summary>The code of a tag, or of one of its moves, with the aliases of the filters that it calls.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="code">The stretch of its code.</param>
    /// <param name="defined">Functions that the template makes itself, which come first.</param>
    public static string In(Tag tag, string code, IReadOnlySet<string> defined)
    {
        if (!code.Contains('|', StringComparison.Ordinal))
        {
            return code;
        }

        var (tokens, shift, written) = (tag.Lexed.Tokens, tag.Code.IndexOf(code, StringComparison.Ordinal), code.ToCharArray());
        for (var i = 1; i < tokens.Count && shift >= 0; i++)
        {
            var at = tokens[i].Start - shift;
            if (tokens[i].Kind == TokenKind.Name && tokens[i - 1].Is(tag.Code, "|") && at >= 0 && at < written.Length
                && tokens[i].In(tag.Code) is var name && FrenchFilters.All.ContainsKey(name) && !defined.Contains(name))
            {
                written[at] = Mark;
            }
        }

        return new string(written);
    }
}
