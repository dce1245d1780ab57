using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads what is written against an operand: « .member », « [index] », « (arguments) », « ++ ».</summary>
internal sealed class SuffixParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    /// <summary>« ++ » or « -- » applied to an operand, or an error where it cannot be.</summary>
    public ScriptIncrementDecrementExpression Increment(Token first, Token op, ScriptExpression? operand, bool isPost)
    {
        if (operand is not IScriptVariablePath)
        {
            _reader.Error(
                _reader.Span(isPost ? op : _reader.Current), "The operand of an increment or decrement operator must be a variable, property or indexer");
        }

        return new ScriptIncrementDecrementExpression
        {
            Operator = op.Type == TokenType.DoublePlus ? ScriptUnaryOperator.Increment : ScriptUnaryOperator.Decrement,
            OperatorToken = _reader.TokenNode(op),
            Right = operand,
            Post = isPost,
            Span = operand is not null && isPost ? _reader.SpanFrom(operand) : _reader.SpanFrom(first),
        };
    }

    /// <summary>An operand with the members, indexes and calls written against it.</summary>
    public ScriptExpression? Suffixed(ScriptExpression? expression)
    {
        while (expression is not null && !_reader.HasFatalError)
        {
            ScriptExpression? longer = _reader.Current.Type switch
            {
                TokenType.Dot or TokenType.QuestionDot => Member(expression),
                TokenType.OpenBracket when _reader.IsAdjacent && expression is not ScriptLiteral { Value: not string } => Indexer(expression),
                TokenType.OpenParen when _reader.IsAdjacent && IsCallable(expression) => Call(expression),
                TokenType.DoublePlus or TokenType.DoubleMinus => Increment(_reader.Current, _reader.Next(), expression, isPost: true),
                _ => null,
            };
            if (longer is null)
            {
                break;
            }

            expression = longer;
        }

        return expression;
    }

    private static bool IsCallable(ScriptExpression expression) =>
        expression is ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression or ScriptFunctionCall;

    private ScriptMemberExpression? Member(ScriptExpression target)
    {
        if (_reader.Peek().Type != TokenType.Identifier)
        {
            _reader.Error(
                _reader.Span(_reader.Peek()),
                $"Invalid token `{_reader.Peek().Type}`. The dot operator is expected to be followed by a plain identifier");
            return null;
        }

        var dot = _reader.TokenNode(_reader.Next());
        var name = parser.Primaries.Variable();
        var isEmptyTest = name.Name == "empty" && _reader.Is(TokenType.Question) && _reader.IsAdjacent;
        var member = isEmptyTest
            ? new ScriptIsEmptyExpression { QuestionToken = _reader.TokenNode(_reader.Next()) }
            : new ScriptMemberExpression();
        member.Target = target;
        member.DotToken = dot;
        member.Member = name;
        member.Span = _reader.SpanFrom(target);
        CheckLoopMember(member);
        return member;
    }

    /// <summary>« for », « while » and « tablerow » have a closed list of members.</summary>
    private void CheckLoopMember(ScriptMemberExpression member)
    {
        if (member.Target is ScriptVariableGlobal { Name: "for" or "while" or "tablerow" } loop
            && !LoopStateBase.MembersOf(loop.Name).Contains(member.Member.Required().Name))
        {
            var isOthers = LoopStateBase.MembersOf("tablerow").Contains(member.Member.Required().Name);
            _reader.Error(member.Span, $"The loop variable <{member}> is {(isOthers ? "invalid" : "not supported")}");
        }
    }

    private ScriptIndexerExpression Indexer(ScriptExpression target)
    {
        var indexer = new ScriptIndexerExpression { Target = target, OpenBracket = _reader.TokenNode(_reader.Next()) };
        _reader.SkipNewLines();
        indexer.Index = parser.Expressions.Enclosed(() => parser.Expressions.Expression());
        if (indexer.Index is null)
        {
            _reader.ErrorWhile("indexer expression", "Expecting <index_expression>", SyntaxSamples.Indexer);
        }

        _reader.SkipNewLines();
        if (_reader.Is(TokenType.CloseBracket))
        {
            indexer.CloseBracket = _reader.TokenNode(_reader.Next());
        }
        else if (!_reader.HasFatalError)
        {
            _reader.ErrorAtCurrent($"Unexpected `{_reader.QuoteCurrent()}`. Expecting ']'");
        }

        indexer.Span = _reader.SpanFrom(target);
        return indexer;
    }

    private ScriptFunctionCall Call(ScriptExpression target)
    {
        var call = new ScriptFunctionCall { Target = target, ExplicitCall = true, OpenParent = _reader.TokenNode(_reader.Next()) };
        parser.Expressions.Enclosed(() => Arguments(call));
        if (_reader.Is(TokenType.CloseParen))
        {
            call.CloseParen = _reader.TokenNode(_reader.Next());
        }
        else if (!_reader.HasFatalError)
        {
            _reader.ErrorAtCurrent("Expecting a closing parenthesis for a function call.");
        }

        call.Span = _reader.SpanFrom(target);
        return call;
    }

    private bool Arguments(ScriptFunctionCall call)
    {
        while (!_reader.Is(TokenType.CloseParen) && !_reader.HasFatalError)
        {
            if (parser.Expressions.Expression() is not { } argument)
            {
                _reader.ErrorAtCurrent("Expecting an expression for argument function calls instead of this token.");
                return false;
            }

            call.Arguments.Add(argument);
            _reader.SkipNewLines();
            if (!_reader.Is(TokenType.Comma))
            {
                return true;
            }

            _reader.Next();
            _reader.SkipNewLines();
            if (_reader.Is(TokenType.CloseParen))
            {
                _reader.ErrorAtCurrent("Expecting an expression for argument function calls instead of this token.");
                return false;
            }
        }

        return true;
    }
}
