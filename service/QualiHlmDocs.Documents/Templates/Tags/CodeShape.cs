using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>What the code of a tag is to the document around it.</summary>
/// <param name="Events">The blocks it opens, turns and closes beyond itself; none for a value.</param>
/// <param name="Prints">True when something of it may print a value.</param>
/// <param name="Jumps">True when it leaves a loop around it (<c>break</c>, <c>continue</c>).</param>
/// <param name="Returns">True when it would end the part (<c>ret</c> outside a function).</param>
internal sealed record CodeShape(ImmutableArray<BlockEvent> Events, bool Prints, bool Jumps, bool Returns)
{
    private static readonly HashSet<string> Openers = ["for", "tablerow", "while", "if", "case", "with", "wrap", "capture", "func"];

    public bool IsEmpty => Events.IsEmpty && !Prints;

    public static CodeShape Of(string code, IReadOnlyList<Token> tokens)
    {
        var moves = new List<(BlockMove Move, string Keyword, int Token)>();
        var (prints, jumps, returns) = (false, false, false);
        foreach (var statement in Statements.Of(code, tokens))
        {
            var keyword = KeywordOf(code, tokens, statement);
            var move = MoveOf(keyword);
            if (move is { } known)
            {
                Push(moves, known, keyword, statement.FirstToken);
            }
            else
            {
                prints |= keyword != "ret" && !Statements.IsSilent(code, tokens, statement);
                jumps |= keyword is "break" or "continue" && !moves.Exists(open => open.Keyword is "for" or "while" or "tablerow");
                returns |= keyword == "ret" && !moves.Exists(open => open.Keyword is "func" or "do");
            }

            // « f = do … end »: an anonymous function is a block too.
            for (var i = statement.FirstToken + (move is null ? 0 : 1); i < statement.AfterToken; i++)
            {
                if (tokens[i].Kind == TokenKind.Name && tokens[i].Is(code, "do") && (i == 0 || !tokens[i - 1].Is(code, ".")))
                {
                    Push(moves, BlockMove.Opens, "do", statement.FirstToken);
                }
            }
        }

        return new CodeShape(Cut(code, tokens, moves), prints, jumps, returns);
    }

    // « for.index » is a value, not a loop.
    private static string KeywordOf(string code, IReadOnlyList<Token> tokens, Statement statement)
    {
        var isName = tokens[statement.FirstToken].Kind == TokenKind.Name;
        var isOwner = statement.FirstToken + 1 < statement.AfterToken && tokens[statement.FirstToken + 1].Is(code, ".");
        return isName && !isOwner ? tokens[statement.FirstToken].In(code) : string.Empty;
    }

    /// <summary>What a keyword does to blocks; null when it does nothing.</summary>
    public static BlockMove? MoveOf(string keyword) =>
        Openers.Contains(keyword) ? BlockMove.Opens
        : keyword is "else" or "when" ? BlockMove.Turns
        : keyword == "end" ? BlockMove.Closes
        : null;

    // A block that opens and closes in the tag is the tag's own business.
    private static void Push(List<(BlockMove Move, string Keyword, int Token)> moves, BlockMove move, string keyword, int token)
    {
        var open = moves.FindLastIndex(it => it.Move == BlockMove.Opens);
        if (move == BlockMove.Opens || open < 0)
        {
            moves.Add((move, keyword, token));
        }
        else if (move == BlockMove.Closes)
        {
            moves.RemoveRange(open, moves.Count - open);
        }
        else if (moves[open].Keyword == "case")
        {
            // « case x; when 1 » in one tag: the case and its first branch open together.
        }
    }

    private static ImmutableArray<BlockEvent> Cut(string code, IReadOnlyList<Token> tokens, List<(BlockMove Move, string Keyword, int Token)> moves)
    {
        var events = ImmutableArray.CreateBuilder<BlockEvent>(moves.Count);
        for (var i = 0; i < moves.Count; i++)
        {
            var from = i == 0 ? 0 : tokens[moves[i].Token].Start;
            var to = i + 1 == moves.Count ? code.Length : tokens[moves[i + 1].Token].Start;
            events.Add(new BlockEvent(moves[i].Move, moves[i].Keyword, code[from..to].Trim(' ', ';', '\n')));
        }

        return events.MoveToImmutable();
    }
}
