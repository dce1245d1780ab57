using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads the three ways of writing a function.</summary>
internal sealed class FunctionParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    /// <summary>« func name … end », « func name(a, b = 1, c...) … end ».</summary>
    public ScriptFunction Function()
    {
        var function = new ScriptFunction { FuncToken = _reader.Keyword() };
        function.NameOrDoToken = parser.Statements.Variable("function statement", SyntaxSamples.Function, function.FuncToken.Span);
        if (_reader.Is(TokenType.OpenParen))
        {
            Parameters(function);
        }

        _reader.ExpectEndOfStatement();
        function.Body = parser.Statements.Block(BlockKind.Function);
        function.Span = _reader.SpanFrom(function.FuncToken);
        return function;
    }

    /// <summary>« do … end ».</summary>
    public ScriptAnonymousFunction Anonymous()
    {
        var keyword = _reader.Keyword();
        var function = new ScriptFunction { NameOrDoToken = keyword };
        if (_reader.Is(TokenType.OpenParen) && _reader.IsAdjacent)
        {
            Parameters(function);
        }

        _reader.ExpectEndOfStatement();
        function.Body = parser.Statements.Block(BlockKind.Anonymous);
        function.Span = _reader.SpanFrom(keyword);
        return new ScriptAnonymousFunction { Function = function, Span = function.Span };
    }

    /// <summary>« name(a, b) = expression », or any other expression.</summary>
    public ScriptStatement? InlineOrExpression()
    {
        var first = _reader.Current;
        var expression = parser.Expressions.TopLevel();
        if (expression is null)
        {
            _reader.ErrorAtCurrent($"Unexpected token {_reader.QuoteCurrent()}", isFatal: true);
            return null;
        }

        if (expression is ScriptFunctionCall { ExplicitCall: true } call && _reader.Is(TokenType.Equal) && IsDeclaration(call))
        {
            return Inline(call);
        }

        var isInvalidTarget = _reader.Is(TokenType.Equal);
        if (isInvalidTarget)
        {
            ExpressionParser.NotAssignable(_reader, expression);
        }

        var statement = new ScriptExpressionStatement { Expression = expression };
        if (!isInvalidTarget)
        {
            _reader.ExpectEndOfStatement();
        }

        statement.Span = _reader.SpanFrom(first);
        return statement;
    }

    private static bool IsDeclaration(ScriptFunctionCall call) =>
        call.Target is ScriptVariable && call.Arguments.All(static argument => argument is ScriptVariableGlobal);

    private ScriptFunction Inline(ScriptFunctionCall call)
    {
        var function = new ScriptFunction
        {
            NameOrDoToken = call.Target,
            OpenParen = call.OpenParent,
            Parameters = new ScriptList<ScriptParameter>(),
            CloseParen = call.CloseParen,
            EqualToken = _reader.TokenNode(_reader.Next()),
        };
        foreach (var argument in call.Arguments)
        {
            function.Parameters.Add(new ScriptParameter { Name = (ScriptVariable)argument, Span = argument.Span });
        }

        var first = _reader.Current;
        var body = new ScriptExpressionStatement { Expression = parser.Expressions.Expect("expression statement", "<expression>") };
        body.Span = _reader.SpanFrom(first);
        function.Body = body;
        function.Span = _reader.SpanFrom(call);
        _reader.ExpectEndOfStatement();
        return function;
    }

    private void Parameters(ScriptFunction function)
    {
        function.OpenParen = _reader.TokenNode(_reader.Next());
        function.Parameters = new ScriptList<ScriptParameter>();
        _reader.SkipNewLines();
        while (!_reader.Is(TokenType.CloseParen))
        {
            if (Parameter(function) is not { } parameter)
            {
                break;
            }

            function.Parameters.Add(parameter);
            _reader.SkipNewLines();
            if (!_reader.Is(TokenType.Comma))
            {
                break;
            }

            _reader.Next();
            _reader.SkipNewLines();
            if (_reader.Is(TokenType.CloseParen))
            {
                _reader.ErrorAtCurrent("Expecting an expression for argument function calls instead of this token.");
                _reader.ErrorAtCurrent("Expecting a closing parenthesis for a function call.");
                return;
            }
        }

        if (!_reader.Is(TokenType.CloseParen))
        {
            _reader.ErrorAtCurrent("Expecting a closing parenthesis for a function call.");
            return;
        }

        function.CloseParen = _reader.TokenNode(_reader.Next());
    }

    private ScriptParameter? Parameter(ScriptFunction function)
    {
        if (_reader.Is(TokenType.CodeExit) || _reader.IsAtEnd)
        {
            _reader.ErrorAtCurrent("Expecting an expression for argument function calls instead of this token.");
            return null;
        }

        var first = _reader.Current;
        var at = function.FuncToken?.Span ?? _reader.Span(first);
        var parameter = new ScriptParameter { Name = parser.Statements.Variable("function statement", SyntaxSamples.Function, at) };
        if (parameter.Name is null)
        {
            return null;
        }

        if (_reader.Is(TokenType.TripleDot))
        {
            parameter.EqualOrTripleDotToken = _reader.TokenNode(_reader.Next());
        }
        else if (_reader.Is(TokenType.Equal))
        {
            parameter.EqualOrTripleDotToken = _reader.TokenNode(_reader.Next());
            parameter.DefaultValue = Default(first);
        }

        parameter.Span = _reader.SpanFrom(first);
        CheckOrder(function.Parameters.Required(), parameter);
        return parameter;
    }

    private ScriptLiteral? Default(Token parameter)
    {
        var value = parser.Expressions.Argument();
        if (value is null)
        {
            _reader.ErrorWhile("ScriptParameter", "Expecting <expression>", "...");
        }

        if (value is ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate, Right: ScriptLiteral number } negative
            && Numbers.IsNumber(number.Value))
        {
            return new ScriptLiteral(Arithmetic.Signed(new TemplateContext(), negative.Span, negate: true, number.Value)) { Span = negative.Span };
        }

        if (value is not ScriptLiteral)
        {
            _reader.Error(_reader.Span(parameter), "Expecting only a literal for an optional parameter value.");
        }

        return value as ScriptLiteral;
    }

    private void CheckOrder(ScriptList<ScriptParameter> before, ScriptParameter parameter)
    {
        var last = before.Count > 0 ? before[before.Count - 1] : null;
        var message = (last?.EqualOrTripleDotToken?.TokenType, parameter.EqualOrTripleDotToken?.TokenType) switch
        {
            (TokenType.TripleDot, TokenType.TripleDot) => "Cannot declare multiple variable parameters.",
            (TokenType.TripleDot, TokenType.Equal) => "Cannot declare an optional parameter after a variable parameter (`...`).",
            (not null, null) => "Cannot declare a normal parameter after an optional parameter.",
            _ => null,
        };
        if (message is not null)
        {
            _reader.Error(parameter.Span, message);
        }
    }
}
