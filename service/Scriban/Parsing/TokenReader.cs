using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Walks the tokens, collects the messages, bounds the nesting.</summary>
internal sealed class TokenReader(TokenList tokens, ParserOptions options)
{
    private readonly Dictionary<string, string> _names = [];
    private int _index;
    private int _depth;

    public TokenList Tokens => tokens;

    public ParserOptions Options => options;

    public LogMessageBag Messages { get; } = new();

    public Token Current => tokens[_index];

    public Token Previous => _index == 0 ? tokens[0] : tokens[Math.Min(_index, tokens.Count) - 1];

    /// <summary>Set once going on would only yield errors that follow from the first.</summary>
    public bool HasFatalError { get; private set; }

    public bool IsAtEnd => Current.Type == TokenType.Eof;

    /// <summary>Whether nothing stands between the token before and the current one.</summary>
    public bool IsAdjacent => _index > 0 && Previous.End.Offset + 1 == Current.Start.Offset;

    public Token Peek(int ahead = 1) => tokens[_index + ahead];

    public Token Next()
    {
        var token = Current;
        if (_index < tokens.Count)
        {
            _index++;
        }

        return token;
    }

    public bool Is(TokenType type) => Current.Type == type;

    public bool IsWord(string word) => IsWord(Current, word);

    public bool IsWord(Token token, string word) => token.Type == TokenType.Identifier && token.TextIn(tokens.Text).SequenceEqual(word);

    public void SkipNewLines()
    {
        while (Is(TokenType.NewLine))
        {
            Next();
        }
    }

    /// <summary>The text of a token; equal names are one string, so that they compare fast.</summary>
    public string TextOf(Token token)
    {
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = token.TextIn(tokens.Text);
        if (!lookup.TryGetValue(text, out var name))
        {
            name = text.ToString();
            _names.Add(name, name);
        }

        return name;
    }

    public string QuoteCurrent() => Current.Quote(tokens.Text);

    public SourceSpan Span(Token token) => new(tokens.FileName, token.Start, token.End);

    /// <summary>From a token to the one consumed last.</summary>
    public SourceSpan SpanFrom(Token first) => new(tokens.FileName, first.Start, Previous.End);

    public SourceSpan SpanFrom(ScriptNode first) => new(tokens.FileName, first.Span.Start, Previous.End);

    public ScriptToken? TokenNode(Token token) =>
        new ScriptToken(token.Type, TextOf(token)) { Span = Span(token) };

    public ScriptKeyword Keyword()
    {
        var token = Next();
        return new ScriptKeyword(TextOf(token)) { Span = Span(token) };
    }

    public void Error(SourceSpan span, string message, bool isFatal = false)
    {
        Messages.Add(new LogMessage(ParserMessageType.Error, span, message));
        HasFatalError |= isFatal;
    }

    public void ErrorAtCurrent(string message, bool isFatal = false) => Error(Span(Current), message, isFatal);

    /// <summary>« Error while parsing NAME: MESSAGE instead of `token` in: SAMPLE ».</summary>
    public void ErrorWhile(string name, string expecting, string sample, SourceSpan? at = null) =>
        Error(at ?? Span(Current), $"Error while parsing {name}: {expecting} instead of `{QuoteCurrent()}` in: {sample}");

    /// <summary>One level of nesting more; false, with an error, when there are too many.</summary>
    public bool Enter()
    {
        if (options.ExpressionDepthLimit > 0 && _depth >= options.ExpressionDepthLimit)
        {
            return TooDeep($"The statement depth limit `{options.ExpressionDepthLimit}` was reached when parsing this statement");
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return TooDeep("The parser recursive depth limit was reached near a stack overflow");
        }

        _depth++;
        return true;
    }

    public void Exit() => _depth--;

    /// <summary>The end of a statement: a line end, a semicolon, or the end of the code.</summary>
    public bool ExpectEndOfStatement()
    {
        switch (Current.Type)
        {
            case TokenType.NewLine or TokenType.SemiColon:
                Next();
                return true;
            case TokenType.CodeExit or TokenType.Eof or TokenType.FrontMatterMarker:
                return true;
            default:
                ErrorAtCurrent($"Invalid token found `{QuoteCurrent()}`. Expecting <EOL>/end of line.", isFatal: true);
                return false;
        }
    }

    /// <summary>Gives up without another message.</summary>
    public void Stop() => HasFatalError = true;

    private bool TooDeep(string message)
    {
        if (!HasFatalError)
        {
            ErrorAtCurrent(message, isFatal: true);
        }

        _index = tokens.Count;
        return false;
    }
}
