using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>
/// The stretches of a tag's code in which a missing name is no error: what stands left of <c>??</c>, and a member
/// reached by <c>?.</c>. There the author has said what to do without it.
/// </summary>
internal sealed class LenientNames
{
    public static LenientNames None { get; } = new([]);

    private readonly List<(int Start, int End)> _stretches;

    private LenientNames(List<(int Start, int End)> stretches) => _stretches = stretches;

    /// <param name="tag">The tag.</param>
    /// <param name="code">The code of the tag, or of one of its moves.</param>
    /// <param name="origin">Where the code starts in the program: answers are given in its offsets.</param>
    public static LenientNames In(Tag tag, string code, int origin)
    {
        if (!code.Contains("??", StringComparison.Ordinal) && !code.Contains("?.", StringComparison.Ordinal))
        {
            return None;
        }

        var shift = origin - tag.Code.IndexOf(code, StringComparison.Ordinal);
        var tokens = tag.Lexed.Tokens;
        var stretches = new List<(int, int)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(tag.Code, "??") || tokens[i].Is(tag.Code, "??="))
            {
                stretches.Add((shift + tokens[OperandStart(tag.Code, tokens, i)].Start, shift + tokens[i].Start));
            }
            else if (tokens[i].Is(tag.Code, "?."))
            {
                stretches.Add((shift + tokens[PathStart(tag.Code, tokens, i)].Start, shift + (i + 1 < tokens.Count ? tokens[i + 1].End : tokens[i].End)));
            }
        }

        return new LenientNames(stretches);
    }

    public bool Covers(int offset) => _stretches.Exists(stretch => stretch.Start <= offset && offset < stretch.End);

    // Back from an operator to where its left operand starts: the nearest opening bracket, comma, assignment or pipe.
    private static int OperandStart(string code, IReadOnlyList<Token> tokens, int at)
    {
        var depth = 0;
        for (var i = at - 1; i >= 0; i--)
        {
            depth += tokens[i].Kind == TokenKind.Close ? 1 : tokens[i].Kind == TokenKind.Open ? -1 : 0;
            var isBefore = tokens[i].Kind == TokenKind.EndOfStatement || (tokens[i].Kind == TokenKind.Operator && tokens[i].In(code) is "=" or "," or "|" or "&&" or "||" or ":" or "?");
            if (depth < 0 || (depth == 0 && isBefore))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int PathStart(string code, IReadOnlyList<Token> tokens, int at)
    {
        var i = at;
        while (i > 0 && (tokens[i - 1].Kind is TokenKind.Name or TokenKind.Close || tokens[i - 1].Is(code, ".") || tokens[i - 1].Is(code, "?.")))
        {
            i--;
        }

        return i;
    }
}
