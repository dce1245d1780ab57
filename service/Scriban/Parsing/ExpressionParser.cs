using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads expressions: operators by their precedence, assignments, pipes, calls, conditions.</summary>
internal sealed class ExpressionParser(Parser parser)
{
    /// <summary>Reads the values of a <c>when</c>, which « || » separates.</summary>
    public const int OrPrecedence = 30;

    private const int Lowest = 0;
    private const int NoOperator = 1000;

    private readonly TokenReader _reader = parser.Reader;

    /// <summary>How many « condition ? … : » wait for their colon: inside, a colon does not name an argument.</summary>
    private int _openConditions;

    public static bool IsStart(TokenType type, ScriptLang lang) => type switch
    {
        TokenType.Identifier or TokenType.IdentifierSpecial or TokenType.Integer or TokenType.HexaInteger or TokenType.BinaryInteger
            or TokenType.Float or TokenType.String or TokenType.InterpolatedString or TokenType.BeginInterpolatedString
            or TokenType.VerbatimString or TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace or TokenType.Exclamation
            or TokenType.Arroba or TokenType.DoublePlus or TokenType.DoubleMinus or TokenType.DoubleCaret => true,
        TokenType.Caret => lang != ScriptLang.Scientific,
        _ => false,
    };

    public static void NotAssignable(TokenReader reader, ScriptExpression target) => reader.Error(
        target.Span,
        $"Error while parsing assign expression: Expression is only allowed for a top level assignment in: {SyntaxSamples.Assign}",
        isFatal: true);

    public ScriptExpression? Expression(int precedence = Lowest) => Read(precedence, ExpressionUse.Any);

    /// <summary>An expression that may be an assignment, or be followed by « = ».</summary>
    public ScriptExpression? TopLevel() => Read(Lowest, ExpressionUse.TopLevel);

    /// <summary>An expression after which « limit:2 », « offset:1 » or « reversed » belong to the loop.</summary>
    public ScriptExpression? LoopIterator() => Read(Lowest, ExpressionUse.LoopIterator);

    /// <summary>An expression that takes no arguments itself.</summary>
    public ScriptExpression? Argument() => Read(Lowest, ExpressionUse.Argument);

    /// <summary>An operand with the arguments that follow it, no operator: « f x » in « !f x ».</summary>
    public ScriptExpression? Called() => Read(NoOperator, ExpressionUse.Any);

    /// <summary>An expression, or an error.</summary>
    public ScriptExpression? Expect(string name, string sample)
    {
        var expression = Expression();
        if (expression is null && !_reader.HasFatalError)
        {
            _reader.ErrorWhile(name, "Expecting <expression>", sample);
        }

        return expression;
    }

    /// <summary>Reads inside brackets, where a colon is free again.</summary>
    public T Enclosed<T>(Func<T> read)
    {
        var open = _openConditions;
        _openConditions = 0;
        var result = read();
        _openConditions = open;
        return result;
    }

    public bool AtLoopArgument() => _reader.Is(TokenType.Identifier)
        && (_reader.Peek().Type == TokenType.Colon || (_reader.IsWord("reversed") && _reader.Peek().Type != TokenType.Dot));

    private ScriptExpression? Read(int precedence, ExpressionUse use)
    {
        if (!_reader.Enter())
        {
            return null;
        }

        var expression = parser.Primaries.Operand(use is not (ExpressionUse.Argument or ExpressionUse.Operand));
        while (expression is not null && !_reader.HasFatalError && Continue(expression, precedence, use) is { } longer)
        {
            expression = longer;
        }

        _reader.Exit();
        return expression;
    }

    /// <summary>The expression made longer by what follows it, or null when it ends here.</summary>
    private ScriptExpression? Continue(ScriptExpression left, int precedence, ExpressionUse use)
    {
        var type = _reader.Current.Type;
        if (type == TokenType.Colon && use is not ExpressionUse.LoopIterator && _openConditions == 0 && left is not (ScriptNamedArgument or ScriptFunctionCall))
        {
            return Named(left);
        }

        if (CompoundOperator(type) is { } compound)
        {
            return Assign(left, compound, use);
        }

        if (BinaryOperator(type) is { } op)
        {
            return op.Precedence() > precedence ? Binary(left, op, use) : null;
        }

        if (IsStart(type, parser.Lang) && type is not (TokenType.DoublePlus or TokenType.DoubleMinus))
        {
            return use is ExpressionUse.Argument or ExpressionUse.Operand || (use == ExpressionUse.LoopIterator && AtLoopArgument()) || left is ScriptNamedArgument
                ? null
                : Call(left);
        }

        if (precedence > Lowest || use is ExpressionUse.Argument)
        {
            return null;
        }

        return type switch
        {
            TokenType.Question => Conditional(left),
            TokenType.VerticalBar or TokenType.PipeGreater => Pipe(left),
            _ => null,
        };
    }

    private ScriptNamedArgument? Named(ScriptExpression left)
    {
        if (left is not ScriptVariable name)
        {
            _reader.Error(left.Span, "Expecting a simple global or local variable before `:` in order to create a named argument");
            return null;
        }

        var argument = new ScriptNamedArgument { Name = name, ColonToken = _reader.TokenNode(_reader.Next()) };
        argument.Value = Argument();
        if (argument.Value is null)
        {
            _reader.ErrorWhile("expression statement", "Expecting <expression>", "<expression>");
        }

        argument.Span = _reader.SpanFrom(left);
        return argument;
    }

    private ScriptAssignExpression? Assign(ScriptExpression left, ScriptBinaryOperator compound, ExpressionUse use)
    {
        if (use == ExpressionUse.TopLevel && left is ScriptFunctionCall { ExplicitCall: true } && compound == ScriptBinaryOperator.None)
        {
            // « name(x) = … » is a declaration, read by whoever asked for this expression.
            return null;
        }

        if (use != ExpressionUse.TopLevel || left is not IScriptVariablePath)
        {
            _reader.Error(
                left.Span,
                $"Error while parsing assign expression: Expression is only allowed for a top level assignment in: {SyntaxSamples.Assign}");
        }

        var assign = new ScriptAssignExpression { CompoundOperator = compound, Target = left };
        assign.EqualToken = _reader.TokenNode(_reader.Next());
        assign.Value = Expect("assign expression", SyntaxSamples.Assign);
        assign.Span = _reader.SpanFrom(left);
        return assign;
    }

    private ScriptBinaryExpression Binary(ScriptExpression left, ScriptBinaryOperator op, ExpressionUse use)
    {
        var binary = new ScriptBinaryExpression { Left = left, Operator = op, OperatorToken = _reader.TokenNode(_reader.Next()) };
        binary.Right = Read(op.Precedence(), use is ExpressionUse.Argument or ExpressionUse.Operand ? use : ExpressionUse.Any);
        if (binary.Right is null && !_reader.HasFatalError)
        {
            _reader.ErrorWhile("binary expression", "Expecting an <expression> to the right of the operator", SyntaxSamples.Binary);
        }

        binary.Span = _reader.SpanFrom(left);
        return binary;
    }

    private ScriptFunctionCall Call(ScriptExpression target)
    {
        var call = new ScriptFunctionCall { Target = target };
        while (!_reader.HasFatalError && IsStart(_reader.Current.Type, parser.Lang))
        {
            if (Argument() is not { } argument)
            {
                break;
            }

            call.Arguments.Add(argument);
        }

        call.Span = _reader.SpanFrom(target);
        return call;
    }

    private ScriptConditionalExpression Conditional(ScriptExpression condition)
    {
        var conditional = new ScriptConditionalExpression { Condition = condition, QuestionToken = _reader.TokenNode(_reader.Next()) };
        _openConditions++;
        conditional.ThenValue = Expect("conditional expression", SyntaxSamples.Conditional);
        _openConditions--;
        if (conditional.ThenValue is not null)
        {
            if (_reader.Is(TokenType.Colon))
            {
                conditional.ColonToken = _reader.TokenNode(_reader.Next());
            }
            else
            {
                _reader.ErrorAtCurrent($"Unexpected token found `{_reader.QuoteCurrent()}` while expecting `:`.");
            }

            conditional.ElseValue = Expect("conditional expression", SyntaxSamples.Conditional);
        }

        conditional.Span = _reader.SpanFrom(condition);
        return conditional;
    }

    private ScriptPipeCall? Pipe(ScriptExpression from)
    {
        if (parser.Lang == ScriptLang.Scientific && _reader.Is(TokenType.VerticalBar))
        {
            return null;
        }

        var pipe = new ScriptPipeCall { From = from, PipeToken = _reader.TokenNode(_reader.Next()) };
        _reader.SkipNewLines();
        var to = Read(NoOperator, ExpressionUse.Any);
        if (to is null)
        {
            _reader.ErrorWhile("pipe expression", "Expecting <expression>", SyntaxSamples.Pipe);
        }

        pipe.To = to is IScriptVariablePath ? new ScriptFunctionCall { Target = to, Span = to.Span } : to;
        pipe.Span = _reader.SpanFrom(from);
        return pipe;
    }

    private static ScriptBinaryOperator? CompoundOperator(TokenType type) => type switch
    {
        TokenType.Equal => ScriptBinaryOperator.None,
        TokenType.PlusEqual => ScriptBinaryOperator.Add,
        TokenType.MinusEqual => ScriptBinaryOperator.Subtract,
        TokenType.AsteriskEqual => ScriptBinaryOperator.Multiply,
        TokenType.DivideEqual => ScriptBinaryOperator.Divide,
        TokenType.DoubleDivideEqual => ScriptBinaryOperator.DivideRound,
        TokenType.PercentEqual => ScriptBinaryOperator.Modulus,
        _ => null,
    };

    private ScriptBinaryOperator? BinaryOperator(TokenType type) => type switch
    {
        TokenType.Asterisk => ScriptBinaryOperator.Multiply,
        TokenType.Divide => ScriptBinaryOperator.Divide,
        TokenType.DoubleDivide => ScriptBinaryOperator.DivideRound,
        TokenType.Plus => ScriptBinaryOperator.Add,
        TokenType.Minus => ScriptBinaryOperator.Subtract,
        TokenType.Percent => ScriptBinaryOperator.Modulus,
        TokenType.DoubleLessThan => ScriptBinaryOperator.ShiftLeft,
        TokenType.DoubleGreaterThan => ScriptBinaryOperator.ShiftRight,
        TokenType.DoubleQuestion => ScriptBinaryOperator.EmptyCoalescing,
        TokenType.QuestionExclamation => ScriptBinaryOperator.NotEmptyCoalescing,
        TokenType.DoubleAmp => ScriptBinaryOperator.And,
        TokenType.DoubleVerticalBar => ScriptBinaryOperator.Or,
        TokenType.DoubleEqual => ScriptBinaryOperator.CompareEqual,
        TokenType.ExclamationEqual => ScriptBinaryOperator.CompareNotEqual,
        TokenType.Less => ScriptBinaryOperator.CompareLess,
        TokenType.LessEqual => ScriptBinaryOperator.CompareLessOrEqual,
        TokenType.Greater => ScriptBinaryOperator.CompareGreater,
        TokenType.GreaterEqual => ScriptBinaryOperator.CompareGreaterOrEqual,
        TokenType.DoubleDot => ScriptBinaryOperator.RangeInclude,
        TokenType.DoubleDotLess => ScriptBinaryOperator.RangeExclude,
        TokenType.Amp => ScriptBinaryOperator.BinaryAnd,
        TokenType.VerticalBar when parser.Lang == ScriptLang.Scientific => ScriptBinaryOperator.BinaryOr,
        TokenType.Caret when parser.Lang == ScriptLang.Scientific => ScriptBinaryOperator.Power,
        _ => null,
    };
}
