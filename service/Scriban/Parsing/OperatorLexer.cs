namespace Scriban.Parsing;

/// <summary>Reads operators and punctuation, the longest first.</summary>
internal sealed class OperatorLexer
{
    private static readonly (string Text, TokenType Type)[] Operators =
    [
        ("...", TokenType.TripleDot), ("..<", TokenType.DoubleDotLess), ("//=", TokenType.DoubleDivideEqual),
        ("..", TokenType.DoubleDot), ("&&", TokenType.DoubleAmp), ("||", TokenType.DoubleVerticalBar), ("|>", TokenType.PipeGreater),
        ("??", TokenType.DoubleQuestion), ("?.", TokenType.QuestionDot), ("?!", TokenType.QuestionExclamation),
        ("==", TokenType.DoubleEqual), ("!=", TokenType.ExclamationEqual), ("<=", TokenType.LessEqual), (">=", TokenType.GreaterEqual),
        ("<<", TokenType.DoubleLessThan), (">>", TokenType.DoubleGreaterThan), ("//", TokenType.DoubleDivide),
        ("/=", TokenType.DivideEqual), ("*=", TokenType.AsteriskEqual), ("+=", TokenType.PlusEqual), ("++", TokenType.DoublePlus),
        ("-=", TokenType.MinusEqual), ("--", TokenType.DoubleMinus), ("%=", TokenType.PercentEqual), ("^^", TokenType.DoubleCaret),
        ("@", TokenType.Arroba), ("^", TokenType.Caret), (":", TokenType.Colon), ("=", TokenType.Equal), ("|", TokenType.VerticalBar),
        ("!", TokenType.Exclamation), ("&", TokenType.Amp), ("?", TokenType.Question), ("<", TokenType.Less), (">", TokenType.Greater),
        ("/", TokenType.Divide), ("*", TokenType.Asterisk), ("+", TokenType.Plus), ("-", TokenType.Minus), ("%", TokenType.Percent),
        (",", TokenType.Comma), (".", TokenType.Dot), ("(", TokenType.OpenParen), (")", TokenType.CloseParen),
        ("[", TokenType.OpenBracket), ("]", TokenType.CloseBracket), (";", TokenType.SemiColon),
    ];

    private readonly TextCursor _cursor;
    private readonly TokenList _tokens;
    private readonly ScriptLang _lang;

    public OperatorLexer(TextCursor cursor, TokenList tokens, ScriptLang lang)
    {
        _cursor = cursor;
        _tokens = tokens;
        _lang = lang;
    }

    public void Operator()
    {
        var start = _cursor.Position;
        foreach (var (text, type) in Operators)
        {
            if (_cursor.Current == text[0] && _cursor.StartsWith(text) && IsKnown(type))
            {
                _cursor.Advance(text.Length);
                _tokens.Add(type, start, _cursor.Last);
                return;
            }
        }

        _cursor.Advance();
        _tokens.Add(TokenType.Invalid, start, _cursor.Last);
    }

    private bool IsKnown(TokenType type) => type switch
    {
        TokenType.PipeGreater or TokenType.DoubleCaret => _lang == ScriptLang.Scientific,
        _ => true,
    };
}
