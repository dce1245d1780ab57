namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>A statement of a tag's code: its tokens, comments and separators left out.</summary>
internal readonly record struct Statement(int FirstToken, int AfterToken);

/// <summary>Cuts the code of a tag into statements, as Scriban does: at line ends and semicolons outside brackets.</summary>
internal static class Statements
{
    public static List<Statement> Of(string code, IReadOnlyList<Token> tokens)
    {
        var statements = new List<Statement>();
        var (first, depth) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            depth += tokens[i].Kind == TokenKind.Open ? 1 : tokens[i].Kind == TokenKind.Close ? -1 : 0;
            var isEnd = tokens[i].Kind == TokenKind.EndOfStatement && (depth <= 0 || tokens[i].Is(code, ";"));
            if (isEnd)
            {
                Add(i);
                first = i + 1;
            }
        }

        Add(tokens.Count);
        return statements;

        void Add(int after)
        {
            // A line that ends with an operator goes on: « a | \n b », « x = \n 1 ».
            while (first < after && tokens[first].Kind is TokenKind.Comment or TokenKind.EndOfStatement)
            {
                first++;
            }

            if (first < after)
            {
                statements.Add(new Statement(first, after));
            }
        }
    }

    /// <summary>True for <c>nom = …</c>, <c>a.b += …</c>, and what prints nothing by its nature.</summary>
    public static bool IsSilent(string code, IReadOnlyList<Token> tokens, Statement statement)
    {
        var first = tokens[statement.FirstToken];
        if (first.Kind != TokenKind.Name)
        {
            return false;
        }

        if (first.In(code) is "import" or "readonly" or "break" or "continue")
        {
            return true;
        }

        var at = statement.FirstToken + 1;
        for (var depth = 0; at < statement.AfterToken; at++)
        {
            var token = tokens[at];
            depth += token.Kind == TokenKind.Open ? 1 : token.Kind == TokenKind.Close ? -1 : 0;
            var continues = depth > 0 || token.Kind is TokenKind.Close or TokenKind.Comment || token.Is(code, ".") || (token.Kind == TokenKind.Name && tokens[at - 1].Is(code, "."));
            if (!continues)
            {
                break;
            }
        }

        return at < statement.AfterToken && tokens[at].Kind == TokenKind.Operator
            && tokens[at].In(code) is "=" or "+=" or "-=" or "*=" or "/=" or "//=" or "%=" or "??=";
    }
}
