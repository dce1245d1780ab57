using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads what operators work on: names, literals, brackets, with the members, indexes and calls that follow.</summary>
internal sealed class PrimaryParser
{
    private readonly Parser _parser;
    private readonly TokenReader _reader;
    private readonly LiteralParser _literals;
    private readonly InitializerParser _initializers;
    private readonly SuffixParser _suffixes;

    public PrimaryParser(Parser parser)
    {
        _parser = parser;
        _reader = parser.Reader;
        _literals = new LiteralParser(parser);
        _initializers = new InitializerParser(parser);
        _suffixes = new SuffixParser(parser);
    }

    /// <summary>An operand with its unary operators and suffixes, or null when none begins here.</summary>
    /// <param name="takesArguments">Whether « !f x » negates a call, rather than being an argument followed by another.</param>
    public ScriptExpression? Operand(bool takesArguments = false)
    {
        if (!_reader.Enter())
        {
            return null;
        }

        var operand = Unary(takesArguments) ?? _suffixes.Suffixed(Primary());
        _reader.Exit();
        return operand;
    }

    public ScriptVariable Variable()
    {
        var token = _reader.Next();
        var text = _reader.TextOf(token);
        ScriptVariable variable = token.Type == TokenType.IdentifierSpecial
            ? new ScriptVariableLocal(text[1..])
            : new ScriptVariableGlobal(text);
        variable.Span = _reader.Span(token);
        return variable;
    }

    private ScriptExpression? Unary(bool takesArguments)
    {
        var type = _reader.Current.Type;
        if (type is TokenType.DoublePlus or TokenType.DoubleMinus)
        {
            return Increment();
        }

        var op = type switch
        {
            TokenType.Exclamation => ScriptUnaryOperator.Not,
            TokenType.Minus => ScriptUnaryOperator.Negate,
            TokenType.Plus => ScriptUnaryOperator.Plus,
            TokenType.Arroba => ScriptUnaryOperator.FunctionAlias,
            TokenType.DoubleCaret => ScriptUnaryOperator.FunctionParametersExpand,
            TokenType.Caret when _parser.Lang != ScriptLang.Scientific => ScriptUnaryOperator.FunctionParametersExpand,
            _ => ScriptUnaryOperator.None,
        };
        if (op == ScriptUnaryOperator.None)
        {
            return null;
        }

        var token = _reader.Next();
        var unary = new ScriptUnaryExpression { Operator = op, OperatorToken = _reader.TokenNode(token) };
        unary.Right = takesArguments && op is not (ScriptUnaryOperator.FunctionAlias or ScriptUnaryOperator.FunctionParametersExpand)
            ? _parser.Expressions.Called()
            : Operand();
        if (unary.Right is null && !_reader.HasFatalError)
        {
            _reader.ErrorWhile("unary expression", "Expecting <expression>", SyntaxSamples.Unary);
        }

        unary.Span = _reader.SpanFrom(token);
        return unary;
    }

    private ScriptIncrementDecrementExpression Increment()
    {
        var token = _reader.Next();
        var right = Operand();
        if (right is null)
        {
            _reader.ErrorWhile("increment/decrement expression", "Expecting <expression>", SyntaxSamples.Increment);
        }

        return _suffixes.Increment(token, token, right, isPost: false);
    }

    private ScriptExpression? Primary()
    {
        switch (_reader.Current.Type)
        {
            case TokenType.Identifier:
                return Word();
            case TokenType.IdentifierSpecial:
                return Special();
            case TokenType.OpenParen:
                return _parser.Expressions.Enclosed(Nested);
            case TokenType.OpenBracket:
                return _parser.Expressions.Enclosed(_initializers.Array);
            case TokenType.OpenBrace:
                return _parser.Expressions.Enclosed(_initializers.Object);
            default:
                return _literals.Literal();
        }
    }

    private ScriptExpression Word()
    {
        switch (_reader.TextOf(_reader.Current))
        {
            case "true":
                return _literals.Constant(true);
            case "false":
                return _literals.Constant(false);
            case "null":
                return _literals.Constant(null);
            case "this":
                var keyword = _reader.Keyword();
                return new ScriptThisExpression { ThisKeyword = keyword, Span = keyword.Span };
            case "do":
                return _parser.Expressions.Enclosed(_parser.Functions.Anonymous);
            default:
                return Variable();
        }
    }

    /// <summary>« $name », or « $0 » which stands for « $[0] ».</summary>
    private ScriptExpression Special()
    {
        var token = _reader.Current;
        var digits = _reader.TextOf(token).AsSpan(1);
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[0]) || !int.TryParse(digits, out var index))
        {
            return Variable();
        }

        _reader.Next();
        var span = _reader.Span(token);
        return new ScriptIndexerExpression
        {
            Span = span,
            Target = new ScriptVariableLocal(string.Empty) { Span = span },
            Index = new ScriptLiteral(index) { Span = span },
        };
    }

    private ScriptNestedExpression Nested()
    {
        var first = _reader.Next();
        var nested = new ScriptNestedExpression { OpenParen = _reader.TokenNode(first) };
        nested.Expression = _parser.Expressions.Expect("nested expression", SyntaxSamples.Nested);
        if (_reader.Is(TokenType.CloseParen))
        {
            nested.CloseParen = _reader.TokenNode(_reader.Next());
        }
        else if (!_reader.HasFatalError)
        {
            _reader.ErrorAtCurrent($"Invalid token `{_reader.QuoteCurrent()}`. Expecting a closing `)`.");
        }

        nested.Span = _reader.SpanFrom(first);
        return nested;
    }
}
