using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads « for », « tablerow » and « while ».</summary>
internal sealed class LoopParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    public ScriptForStatement For()
    {
        var statement = _reader.IsWord("for") ? new ScriptForStatement() : new ScriptTableRowStatement();
        statement.ForOrTableRowKeyword = _reader.Keyword();
        if (!Header(statement) || !_reader.ExpectEndOfStatement())
        {
            // What follows belongs to a loop that cannot be understood: its errors would only repeat this one.
            _reader.Stop();
            return statement;
        }

        statement.Body = parser.Statements.Block(BlockKind.For);
        if (StatementParser.IsOpen(statement.Body) && _reader.IsWord("else") && !_reader.HasFatalError)
        {
            Else(statement);
        }

        statement.Span = _reader.SpanFrom(statement.ForOrTableRowKeyword);
        return statement;
    }

    public ScriptWhileStatement While()
    {
        var statement = new ScriptWhileStatement { WhileKeyword = _reader.Keyword() };
        statement.Condition = parser.Expressions.Expect("while statement", SyntaxSamples.While);
        _reader.ExpectEndOfStatement();
        statement.Body = parser.Statements.Block(BlockKind.While);
        statement.Span = _reader.SpanFrom(statement.WhileKeyword);
        return statement;
    }

    private bool Header(ScriptForStatement statement)
    {
        var at = statement.ForOrTableRowKeyword.Required().Span;
        if (!ExpressionParser.IsStart(_reader.Current.Type, parser.Lang))
        {
            _reader.ErrorWhile("for statement", "Expecting <expression>", SyntaxSamples.For);
            return false;
        }

        statement.Variable = LoopVariable(at);
        if (statement.Variable is null)
        {
            return false;
        }

        if (!_reader.IsWord("in"))
        {
            _reader.ErrorWhile("for statement", "Expecting 'in' word", SyntaxSamples.For, at);
            return false;
        }

        statement.InKeyword = _reader.Keyword();
        statement.Iterator = parser.Expressions.LoopIterator();
        if (statement.Iterator is null)
        {
            _reader.ErrorWhile("for statement", "Expecting <expression>", SyntaxSamples.For);
            return false;
        }

        Arguments(statement);
        return true;
    }

    private ScriptVariable? LoopVariable(SourceSpan at)
    {
        var isNested = _reader.Is(TokenType.OpenParen)
            && _reader.Peek().Type is TokenType.Identifier or TokenType.IdentifierSpecial && _reader.Peek(2).Type == TokenType.CloseParen;
        if (isNested)
        {
            _reader.Next();
        }

        var variable = parser.Statements.Variable("for statement", SyntaxSamples.For, at);
        if (isNested)
        {
            _reader.Next();
        }

        return variable;
    }

    private void Arguments(ScriptForStatement statement)
    {
        while (parser.Expressions.AtLoopArgument())
        {
            var first = _reader.Current;
            var argument = new ScriptNamedArgument { Name = parser.Primaries.Variable() };
            if (_reader.Is(TokenType.Colon))
            {
                argument.ColonToken = _reader.TokenNode(_reader.Next());
                argument.Value = parser.Expressions.Argument();
                if (argument.Value is null)
                {
                    _reader.ErrorWhile("binary expression", "Expecting <expression>", SyntaxSamples.Binary);
                    return;
                }
            }

            argument.Span = _reader.SpanFrom(first);
            statement.NamedArguments.Add(argument);
        }
    }

    private void Else(ScriptForStatement statement)
    {
        var first = _reader.Current;
        if (parser.Conditions.Else() is ScriptElseStatement otherwise)
        {
            statement.Else = otherwise;
        }
        else
        {
            _reader.Error(_reader.Span(first), "The `else` of a loop cannot have a condition.", isFatal: true);
        }
    }
}
