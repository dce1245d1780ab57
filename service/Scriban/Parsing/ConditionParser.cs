using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads « if », « else », « case » and « when ».</summary>
internal sealed class ConditionParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    public ScriptIfStatement If(ScriptKeyword? elseKeyword, Token first)
    {
        var statement = new ScriptIfStatement { ElseKeyword = elseKeyword, IfKeyword = _reader.Keyword() };
        statement.Condition = parser.Expressions.Expect("if statement", SyntaxSamples.If);
        if (_reader.ExpectEndOfStatement())
        {
            statement.Then = parser.Statements.Block(BlockKind.If);
            if (StatementParser.IsOpen(statement.Then) && _reader.IsWord("else") && !_reader.HasFatalError)
            {
                statement.Else = Else();
            }
        }

        statement.Span = _reader.SpanFrom(first);
        return statement;
    }

    /// <summary>An « else » that follows nothing: read whole, so that its « end » is not taken for another's.</summary>
    public ScriptStatement? StrayElse()
    {
        var first = _reader.Current;
        Else();
        _reader.Error(
            _reader.Span(first), "A else condition must be preceded by another if/else/when condition or a for loop.", isFatal: true);
        return null;
    }

    public ScriptConditionStatement Else()
    {
        var first = _reader.Current;
        var keyword = _reader.Keyword();
        if (_reader.IsWord("if"))
        {
            return If(keyword, first);
        }

        var statement = new ScriptElseStatement { ElseKeyword = keyword };
        if (_reader.ExpectEndOfStatement())
        {
            statement.Body = parser.Statements.Block(BlockKind.Else);
        }

        statement.Span = _reader.SpanFrom(first);
        return statement;
    }

    public ScriptCaseStatement Case()
    {
        var statement = new ScriptCaseStatement { CaseKeyword = _reader.Keyword() };
        statement.Value = parser.Expressions.Expect("case statement", SyntaxSamples.Case);
        if (_reader.ExpectEndOfStatement())
        {
            statement.Body = CaseBody();
        }

        statement.Span = _reader.SpanFrom(statement.CaseKeyword);
        return statement;
    }

    public ScriptWhenStatement? When(bool isStray)
    {
        var first = _reader.Current;
        var statement = new ScriptWhenStatement { WhenKeyword = _reader.Keyword() };
        Values(statement);
        if (_reader.ExpectEndOfStatement())
        {
            statement.Body = parser.Statements.Block(BlockKind.When);
            if (StatementParser.IsOpen(statement.Body) && !_reader.HasFatalError)
            {
                statement.Next = _reader.IsWord("when") ? When(isStray: false) : _reader.IsWord("else") ? Else() : null;
            }
        }

        statement.Span = _reader.SpanFrom(first);
        if (!isStray)
        {
            return statement;
        }

        _reader.Error(_reader.Span(first), "A `when` condition must be preceded by another `when`/`else`/`case` condition", isFatal: true);
        return null;
    }

    /// <summary>Up to the first « when », which reads the others and the « end » with it.</summary>
    private ScriptBlockStatement CaseBody()
    {
        var first = _reader.Current;
        var body = new ScriptBlockStatement();
        while (!_reader.IsAtEnd && !_reader.HasFatalError && !_reader.IsWord("when") && !_reader.IsWord("end"))
        {
            if (parser.Statements.CaseStatement() is { } statement)
            {
                body.Statements.Add(statement);
            }
        }

        if (_reader.IsWord("when") && When(isStray: false) is { } when)
        {
            body.Statements.Add(when);
        }
        else if (!_reader.HasFatalError)
        {
            var rest = parser.Statements.Block(BlockKind.Case);
            body.Statements.AddRange([.. rest.Statements]);
        }

        body.Span = _reader.SpanFrom(first);
        return body;
    }

    private void Values(ScriptWhenStatement statement)
    {
        while (!_reader.HasFatalError && parser.Expressions.Expression(ExpressionParser.OrPrecedence) is { } value)
        {
            statement.Values.Add(value);
            if (!_reader.Is(TokenType.Comma) && !_reader.Is(TokenType.DoubleVerticalBar))
            {
                return;
            }

            _reader.Next();
        }

        if (statement.Values.Count == 0)
        {
            _reader.ErrorAtCurrent("When is expecting at least one value.");
        }
    }
}
