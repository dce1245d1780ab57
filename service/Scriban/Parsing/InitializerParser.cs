using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads « [a, b] » and « {a: 1} ».</summary>
internal sealed class InitializerParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    public ScriptArrayInitializerExpression Array()
    {
        var first = _reader.Next();
        var array = new ScriptArrayInitializerExpression { OpenBracketToken = _reader.TokenNode(first) };
        Items(array);
        if (_reader.Is(TokenType.CloseBracket))
        {
            array.CloseBracketToken = _reader.TokenNode(_reader.Next());
        }
        else if (!_reader.HasFatalError)
        {
            _reader.ErrorAtCurrent($"Unexpected token found `{_reader.QuoteCurrent()}` while expecting `]`.");
        }

        array.Span = _reader.SpanFrom(first);
        return array;
    }

    public ScriptObjectInitializerExpression Object()
    {
        var first = _reader.Next();
        var initializer = new ScriptObjectInitializerExpression { OpenBrace = _reader.TokenNode(first) };
        _reader.SkipNewLines();
        while (!_reader.Is(TokenType.CloseBrace))
        {
            if (Member() is not { } member)
            {
                initializer.Span = _reader.SpanFrom(first);
                return initializer;
            }

            initializer.Members.Add(member);
            _reader.SkipNewLines();
            if (!_reader.Is(TokenType.Comma))
            {
                break;
            }

            _reader.Next();
            _reader.SkipNewLines();
        }

        if (_reader.Is(TokenType.CloseBrace))
        {
            initializer.CloseBrace = _reader.TokenNode(_reader.Next());
        }
        else if (!_reader.HasFatalError)
        {
            _reader.ErrorAtCurrent($"Unexpected token found `{_reader.QuoteCurrent()}` while expecting `}}`.");
        }

        initializer.Span = _reader.SpanFrom(first);
        return initializer;
    }

    private void Items(ScriptArrayInitializerExpression array)
    {
        _reader.SkipNewLines();
        while (!_reader.Is(TokenType.CloseBracket) && !_reader.HasFatalError)
        {
            if (parser.Expressions.Expression() is not { } item)
            {
                _reader.ErrorWhile("array initializer", "Expecting <expression>", SyntaxSamples.Array);
                return;
            }

            array.Values.Add(item);
            _reader.SkipNewLines();
            if (!_reader.Is(TokenType.Comma))
            {
                return;
            }

            _reader.Next();
            _reader.SkipNewLines();
        }
    }

    private ScriptObjectMember? Member()
    {
        var first = _reader.Current;
        if (first.Type is not (TokenType.Identifier or TokenType.String))
        {
            _reader.ErrorAtCurrent(
                $"Unexpected token `{_reader.QuoteCurrent()}` while parsing object initializer. Expecting a simple identifier for the member name.");
            return null;
        }

        var member = new ScriptObjectMember { Name = first.Type == TokenType.Identifier ? parser.Primaries.Variable() : parser.Primaries.Operand() };
        if (!_reader.Is(TokenType.Colon))
        {
            _reader.ErrorAtCurrent(
                $"Unexpected token `{_reader.QuoteCurrent()}` Expecting a colon : after identifier `{_reader.TextOf(first)}` for object initializer member name");
            return null;
        }

        member.ColonToken = _reader.TokenNode(_reader.Next());
        _reader.SkipNewLines();
        member.Value = parser.Expressions.Expression();
        if (member.Value is null)
        {
            _reader.ErrorAtCurrent($"Unexpected token `{_reader.QuoteCurrent()}`. Expecting an expression for the value of the member.");
            return null;
        }

        member.Span = _reader.SpanFrom(first);
        return member;
    }
}
