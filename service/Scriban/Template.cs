using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// A parsed template. Parsing never throws for a faulty text: the template says so in <see cref="Messages"/>.
/// A template may be rendered from many threads at once, each with its own <see cref="TemplateContext"/>.
/// </summary>
public class Template
{
    private Template(
        ScriptPage? page, LogMessageBag messages, string? sourceFilePath, ParserOptions parserOptions, LexerOptions lexerOptions)
    {
        Page = page;
        Messages = messages;
        SourceFilePath = sourceFilePath;
        ParserOptions = parserOptions;
        LexerOptions = lexerOptions;
    }

    public string? SourceFilePath { get; }

    /// <summary>The tree; incomplete when there are errors.</summary>
    public ScriptPage? Page { get; }

    public bool HasErrors => Messages.HasErrors;

    public LogMessageBag Messages { get; }

    public ParserOptions ParserOptions { get; }

    public LexerOptions LexerOptions { get; }

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="sourceFilePath">What messages call it; « &lt;input&gt; » by default.</param>
    /// <param name="parserOptions">The limits of nesting.</param>
    /// <param name="lexerOptions">Text with code, or code alone.</param>
    public static Template Parse(
        string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        parserOptions ??= ParserOptions.Default;
        lexerOptions ??= LexerOptions.Default;
        var (page, messages) = Parser.Parse(text, sourceFilePath ?? "<input>", parserOptions, lexerOptions);
        return new Template(page, messages, sourceFilePath, parserOptions, lexerOptions);
    }

    /// <summary>The value of an expression, given without braces.</summary>
    public static object? Evaluate(string expression, TemplateContext context) => ParseExpression(expression).Evaluate(context);

    public static object? Evaluate(
        string expression, object? model, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        ParseExpression(expression).Evaluate(model, memberRenamer, memberFilter);

    /// <summary>The value of the last statement, instead of what the template writes.</summary>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var enableOutput = context.EnableOutput;
        context.EnableOutput = false;
        try
        {
            return Run(context);
        }
        finally
        {
            context.EnableOutput = enableOutput;
        }
    }

    public object? Evaluate(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Evaluate(ContextFor(model, memberRenamer, memberFilter));

    /// <summary>Renders to the output of a context, and returns what that output holds.</summary>
    /// <exception cref="ScriptRuntimeException">The template did something that cannot be done.</exception>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var result = Run(context);
        if (result is not null && context.EnableOutput)
        {
            context.Write(Page.Required().Span, result);
        }

        var text = context.Output.ToString() ?? string.Empty;
        (context.Output as StringBuilderOutput)?.Builder.Clear();
        return text;
    }

    /// <summary>Renders with the members of a model as variables.</summary>
    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Render(ContextFor(model, memberRenamer, memberFilter));

    /// <summary>As <see cref="Render(TemplateContext)"/>: rendering never waits.</summary>
    public ValueTask<string> RenderAsync(TemplateContext context) => new(Render(context));

    public ValueTask<object?> EvaluateAsync(TemplateContext context) => new(Evaluate(context));

    private static Template ParseExpression(string expression) =>
        Parse(expression, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly });

    private static TemplateContext ContextFor(object? model, MemberRenamerDelegate? renamer, MemberFilterDelegate? filter)
    {
        var context = new TemplateContext { MemberFilter = filter };
        if (renamer is not null)
        {
            context.MemberRenamer = renamer;
        }

        if (model is not null)
        {
            var globals = new ScriptObject();
            globals.Import(model, filter, renamer);
            context.PushGlobal(globals);
        }

        return context;
    }

    private object? Run(TemplateContext context)
    {
        if (HasErrors)
        {
            throw new InvalidOperationException($"This template has errors. Check the <Template.HasError> and <Template.Messages> before evaluating a template. Messages:\n{string.Join("\n", Messages)}");
        }

        return Page?.Evaluate(context);
    }
}
