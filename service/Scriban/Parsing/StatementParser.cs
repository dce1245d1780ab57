using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads blocks and the statements that are neither loops, conditions nor functions.</summary>
internal sealed class StatementParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    /// <summary>Reads statements up to the word that ends the block; consumes « end », leaves « else » and « when ».</summary>
    public ScriptBlockStatement Block(BlockKind kind)
    {
        var block = new ScriptBlockStatement();
        var first = _reader.Current;
        if (!_reader.Enter())
        {
            return block;
        }

        var isClosed = kind is BlockKind.Page;
        while (!_reader.IsAtEnd && !_reader.HasFatalError)
        {
            if (AtBlockEnd(kind, block, out isClosed))
            {
                break;
            }

            if (Statement(kind) is { } statement)
            {
                block.Statements.Add(statement);
            }
        }

        _reader.Exit();
        block.Span = _reader.SpanFrom(first);
        if (!isClosed && kind is not (BlockKind.Page or BlockKind.FrontMatter))
        {
            var (name, sample) = SyntaxSamples.Of(kind);
            _reader.Error(_reader.Span(_reader.Previous), $"Error while parsing {name}: The <end> statement was not found in: {sample}");
        }

        return block;
    }

    /// <summary>Whether a block stopped before its « end »: an « else » or « when » that follows belongs to its statement.</summary>
    public static bool IsOpen(ScriptBlockStatement block) =>
        block.Statements.Count == 0 || block.Statements[block.Statements.Count - 1] is not ScriptEndStatement;

    private bool AtBlockEnd(BlockKind kind, ScriptBlockStatement block, out bool isClosed)
    {
        isClosed = false;
        if (_reader.Is(TokenType.FrontMatterMarker))
        {
            return true;
        }

        if (_reader.IsWord("end") && _reader.Peek().Type != TokenType.Dot)
        {
            isClosed = true;
            End(kind, block);
            return true;
        }

        var isElse = kind is BlockKind.If or BlockKind.When or BlockKind.For && _reader.IsWord("else");
        var isWhen = kind is BlockKind.When && _reader.IsWord("when");
        return isClosed = isElse || isWhen;
    }

    private void End(BlockKind kind, ScriptBlockStatement block)
    {
        var first = _reader.Current;
        var end = new ScriptEndStatement { EndKeyword = _reader.Keyword() };
        if (kind is BlockKind.Page or BlockKind.FrontMatter)
        {
            var at = new SourceSpan(_reader.Tokens.FileName, first.End, first.End);
            _reader.Error(at, "Error while parsing ScriptPage: Found <end> statement without a corresponding beginning of a block in: ...", isFatal: true);
            return;
        }

        if (kind != BlockKind.Anonymous)
        {
            _reader.ExpectEndOfStatement();
        }

        end.Span = _reader.SpanFrom(first);
        block.Statements.Add(end);
    }

    /// <summary>A statement between « case » and its first « when »: only text is allowed there.</summary>
    public ScriptStatement? CaseStatement() => Statement(BlockKind.Case);

    private ScriptStatement? Statement(BlockKind kind)
    {
        var token = _reader.Current;
        switch (token.Type)
        {
            case TokenType.Raw:
                return Raw();
            case TokenType.CodeEnter or TokenType.CodeExit or TokenType.EscapeEnter or TokenType.EscapeExit:
                return Escape();
            case TokenType.NewLine or TokenType.SemiColon:
                _reader.Next();
                return null;
        }

        if (kind == BlockKind.Case && !_reader.IsWord("when") && !_reader.IsWord("else"))
        {
            _reader.ErrorAtCurrent(
                $"Unexpected statement/expression `{_reader.QuoteCurrent()}` in the body of a `case` statement. Only `when`/`else` are expected.", isFatal: true);
            return null;
        }

        if (token.Type == TokenType.Identifier && _reader.Peek().Type is not (TokenType.Dot or TokenType.QuestionDot)
            && Keyword(kind) is { } statement)
        {
            return statement;
        }

        if (_reader.HasFatalError)
        {
            return null;
        }

        return ExpressionParser.IsStart(token.Type, parser.Lang) || token.Type is TokenType.Minus or TokenType.Plus
            ? parser.Functions.InlineOrExpression()
            : Unexpected();
    }

    private ScriptStatement? Unexpected()
    {
        _reader.ErrorAtCurrent($"Unexpected token {_reader.QuoteCurrent()}", isFatal: true);
        return null;
    }

    private ScriptStatement? Keyword(BlockKind kind) => _reader.TextOf(_reader.Current) switch
    {
        "if" => parser.Conditions.If(null, _reader.Current),
        "else" => parser.Conditions.StrayElse(),
        "case" => parser.Conditions.Case(),
        "when" => parser.Conditions.When(isStray: kind != BlockKind.Case),
        "for" or "tablerow" => parser.Loops.For(),
        "while" => parser.Loops.While(),
        "func" => parser.Functions.Function(),
        "break" => Finish(new ScriptBreakStatement { BreakKeyword = _reader.Keyword() }),
        "continue" => Finish(new ScriptContinueStatement { ContinueKeyword = _reader.Keyword() }),
        "ret" => Return(),
        "import" => Import(),
        "readonly" => ReadOnly(),
        "with" => With(),
        "wrap" => Wrap(),
        "capture" => Capture(),
        _ => null,
    };

    private ScriptRawStatement Raw()
    {
        var isEscape = _reader.Previous.Type == TokenType.EscapeEnter;
        var token = _reader.Next();
        var length = token.End.Offset - token.Start.Offset + 1;
        return new ScriptRawStatement
        {
            Span = _reader.Span(token),
            IsEscape = isEscape,
            Text = new ScriptStringSlice(_reader.Tokens.Text, token.Start.Offset, length),
        };
    }

    private ScriptEscapeStatement Escape()
    {
        var token = _reader.Next();
        var text = _reader.TextOf(token);
        var isEntering = token.Type is TokenType.CodeEnter or TokenType.EscapeEnter;
        return new ScriptEscapeStatement(_reader.Tokens.HasIndents)
        {
            Span = _reader.Span(token),
            IsEntering = isEntering,
            EscapeCount = text.Count(static c => c == '%'),
            Indent = isEntering ? _reader.Tokens.IndentAt(token.Start.Offset) : null,
            WhitespaceMode = (isEntering ? text[^1] : text[0]) switch
            {
                '-' => ScriptWhitespaceMode.Greedy,
                '~' => ScriptWhitespaceMode.NonGreedy,
                _ => ScriptWhitespaceMode.None,
            },
        };
    }

    private TStatement Finish<TStatement>(TStatement statement)
        where TStatement : ScriptStatement
    {
        statement.Span = _reader.SpanFrom(statement.GetChildren(0).Required());
        _reader.ExpectEndOfStatement();
        return statement;
    }

    private ScriptReturnStatement Return()
    {
        var statement = new ScriptReturnStatement { RetKeyword = _reader.Keyword() };
        if (ExpressionParser.IsStart(_reader.Current.Type, parser.Lang) || _reader.Is(TokenType.Minus) || _reader.Is(TokenType.Plus))
        {
            statement.Expression = parser.Expressions.Expression();
        }

        return Finish(statement);
    }

    private ScriptImportStatement Import()
    {
        var statement = new ScriptImportStatement { ImportKeyword = _reader.Keyword() };
        statement.Expression = parser.Expressions.Expect("import statement", SyntaxSamples.Import);
        return Finish(statement);
    }

    private ScriptReadOnlyStatement ReadOnly()
    {
        var statement = new ScriptReadOnlyStatement { ReadOnlyKeyword = _reader.Keyword() };
        statement.Variable = Variable("readonly statement", SyntaxSamples.ReadOnly, statement.ReadOnlyKeyword.Span);
        return Finish(statement);
    }

    /// <summary>A plain variable, or an error at the statement.</summary>
    public ScriptVariable? Variable(string name, string sample, SourceSpan at)
    {
        if (_reader.Current.Type is TokenType.Identifier or TokenType.IdentifierSpecial)
        {
            return parser.Primaries.Variable();
        }

        _reader.ErrorWhile(name, "Expecting a variable", sample, at);
        return null;
    }

    private ScriptWithStatement With()
    {
        var statement = new ScriptWithStatement { WithKeyword = _reader.Keyword() };
        statement.Name = parser.Expressions.Expect("with statement", SyntaxSamples.With);
        _reader.ExpectEndOfStatement();
        statement.Body = Block(BlockKind.With);
        statement.Span = _reader.SpanFrom(statement.WithKeyword);
        return statement;
    }

    private ScriptWrapStatement Wrap()
    {
        var statement = new ScriptWrapStatement { WrapKeyword = _reader.Keyword() };
        statement.Target = parser.Expressions.Expect("wrap statement", SyntaxSamples.Wrap);
        _reader.ExpectEndOfStatement();
        statement.Body = Block(BlockKind.Wrap);
        statement.Span = _reader.SpanFrom(statement.WrapKeyword);
        return statement;
    }

    private ScriptCaptureStatement Capture()
    {
        var statement = new ScriptCaptureStatement { CaptureKeyword = _reader.Keyword() };
        statement.Target = parser.Expressions.Expect("capture statement", SyntaxSamples.Capture);
        _reader.ExpectEndOfStatement();
        statement.Body = Block(BlockKind.Capture);
        statement.Span = _reader.SpanFrom(statement.CaptureKeyword);
        return statement;
    }
}
