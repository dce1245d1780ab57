namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>The tags of a flow, and the one that never ends.</summary>
internal static class TagReader
{
    /// <param name="flow">The text.</param>
    /// <param name="unclosed">Called with the place of opening braces that nothing closes.</param>
    public static IEnumerable<Tag> Read(Flow flow, Action<int> unclosed)
    {
        var text = flow.Text;
        for (var at = 0; ;)
        {
            var start = text.IndexOf("{{", at, StringComparison.Ordinal);
            if (start < 0)
            {
                yield break;
            }

            var lexed = new TagLexer(text, start).Read();
            if (lexed.End < 0)
            {
                unclosed(start);
                yield break;
            }

            yield return new Tag(flow, start, lexed.End, Trimmed(lexed));
            at = lexed.End;
        }
    }

    // Scriban's whitespace marks ({{- and -}}, {{~ and ~}}) speak of a text file's line ends; paragraphs have rules of their own.
    private static LexedTag Trimmed(LexedTag lexed)
    {
        var (tokens, code) = (lexed.Tokens.ToList(), lexed.Code);
        if (tokens.Count > 0 && tokens[0].Start == 0 && tokens[0].Kind == TokenKind.Operator && tokens[0].In(code) is "-" or "~")
        {
            code = " " + code[1..];
            tokens.RemoveAt(0);
        }

        if (tokens.Count > 0 && tokens[^1].End == code.Length && tokens[^1].Kind == TokenKind.Operator && tokens[^1].In(code) is "-" or "~")
        {
            code = code[..^1];
            tokens.RemoveAt(tokens.Count - 1);
        }

        return lexed with { Code = code, Tokens = tokens };
    }
}
