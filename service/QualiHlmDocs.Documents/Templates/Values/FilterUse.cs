using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>A filter as a tag calls it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="First">Its token.</param>
/// <param name="Arguments">How many values follow it by their place.</param>
/// <param name="Labels">The names of those given by name.</param>
/// <param name="IsPlain">False where operators make it uncertain which value is an argument.</param>
internal sealed record FilterUse(string Name, int First, int Arguments, IReadOnlyList<string> Labels, bool IsPlain)
{
    /// <summary>The filters of a tag, each after a bar, in order; those inside brackets too.</summary>
    public static IEnumerable<FilterUse> In(Tag tag)
    {
        var tokens = tag.Lexed.Tokens;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Name && tokens[i - 1].Is(tag.Code, "|") && !(i + 1 < tokens.Count && tokens[i + 1].Is(tag.Code, ".")))
            {
                yield return Read(tag, i);
            }
        }
    }

    /// <summary>The filter that gives the tag its value; null when the value does not come from one.</summary>
    public static FilterUse? LastIn(Tag tag)
    {
        var (tokens, depth) = (tag.Lexed.Tokens, 0);
        for (var i = tokens.Count - 1; i > 0; i--)
        {
            depth += tokens[i].Kind == TokenKind.Close ? 1 : tokens[i].Kind == TokenKind.Open ? -1 : 0;
            if (depth == 0 && tokens[i].Is(tag.Code, "|") && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Name)
            {
                return Read(tag, i + 1);
            }
        }

        return null;
    }

    private static FilterUse Read(Tag tag, int first)
    {
        var (tokens, code) = (tag.Lexed.Tokens, tag.Code);
        var (arguments, depth, isPlain) = (0, 0, true);
        var labels = new List<string>();
        for (var i = first + 1; i < tokens.Count && depth >= 0; i++)
        {
            var token = tokens[i];
            if (depth == 0 && (token.Kind == TokenKind.EndOfStatement || token.Is(code, "|") || token.Is(code, ",")))
            {
                break;
            }

            var isMember = tokens[i - 1].Is(code, ".") || tokens[i - 1].Is(code, "?.");
            if (depth == 0 && token.Kind == TokenKind.Name && i + 1 < tokens.Count && tokens[i + 1].Is(code, ":"))
            {
                labels.Add(token.In(code));
                arguments--;
                i++;
            }
            else if (depth == 0 && token.Kind is TokenKind.Name or TokenKind.Number or TokenKind.Text && !isMember)
            {
                arguments++;
            }
            else if (depth == 0 && token.Kind == TokenKind.Open)
            {
                // « a[0] » and « f(x) » go on with what stands before them.
                arguments += i > first + 1 && token.Start == tokens[i - 1].End && tokens[i - 1].Kind is TokenKind.Name or TokenKind.Close ? 0 : 1;
            }
            else if (depth == 0 && token.Kind is TokenKind.Operator or TokenKind.Unknown && !token.Is(code, ".") && !token.Is(code, "?."))
            {
                isPlain = false;
            }

            depth += token.Kind == TokenKind.Open ? 1 : token.Kind == TokenKind.Close ? -1 : 0;
        }

        return new FilterUse(tokens[first].In(code), first, arguments, labels, isPlain);
    }
}
