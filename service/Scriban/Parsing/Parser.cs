using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Turns a text into a tree and messages. What is read in what order is told by the four readers it wires.</summary>
internal sealed class Parser
{
    private Parser(TokenReader reader, ScriptLang lang)
    {
        Reader = reader;
        Lang = lang;
        Primaries = new PrimaryParser(this);
        Expressions = new ExpressionParser(this);
        Functions = new FunctionParser(this);
        Loops = new LoopParser(this);
        Conditions = new ConditionParser(this);
        Statements = new StatementParser(this);
    }

    public TokenReader Reader { get; }

    public ScriptLang Lang { get; }

    public PrimaryParser Primaries { get; }

    public ExpressionParser Expressions { get; }

    public FunctionParser Functions { get; }

    public LoopParser Loops { get; }

    public ConditionParser Conditions { get; }

    public StatementParser Statements { get; }

    public static (ScriptPage? Page, LogMessageBag Messages) Parse(
        string text, string fileName, ParserOptions parserOptions, LexerOptions lexerOptions)
    {
        var tokens = new Lexer(text, fileName, lexerOptions).Run();
        var reader = new TokenReader(tokens, parserOptions);
        ScriptPage? page = null;
        if (lexerOptions.Lang == ScriptLang.Liquid)
        {
            reader.Error(reader.Span(reader.Current), "The Liquid language is not supported", isFatal: true);
        }
        else
        {
            page = new Parser(reader, lexerOptions.Lang).Page(lexerOptions.Mode);
        }

        reader.Messages.AddRange(tokens.Errors);
        return (page, reader.Messages);
    }

    private ScriptPage Page(ScriptMode mode)
    {
        var first = Reader.Current;
        var page = new ScriptPage();
        if (Reader.Current.Type == TokenType.FrontMatterMarker)
        {
            page.FrontMatter = FrontMatter();
        }

        if (mode != ScriptMode.FrontMatterOnly)
        {
            page.Body = Statements.Block(BlockKind.Page);
        }

        page.Span = Reader.SpanFrom(first);
        if (!Reader.Messages.HasErrors && TreeHeight.Of(page) > TreeHeight.Limit)
        {
            Reader.Error(page.Span, $"The statement depth limit `{TreeHeight.Limit}` was reached when parsing this statement", isFatal: true);
        }

        return page;
    }

    private ScriptFrontMatter FrontMatter()
    {
        var first = Reader.Next();
        var frontMatter = new ScriptFrontMatter { Statements = Statements.Block(BlockKind.FrontMatter) };
        if (Reader.Current.Type == TokenType.FrontMatterMarker)
        {
            Reader.Next();
        }
        else
        {
            Reader.Error(Reader.Span(Reader.Current), "End of frontmatter marker not found", isFatal: true);
        }

        frontMatter.TextPositionAfterEndMarker = Reader.Previous.End.NextColumn();
        frontMatter.Span = Reader.SpanFrom(first);
        return frontMatter;
    }
}
