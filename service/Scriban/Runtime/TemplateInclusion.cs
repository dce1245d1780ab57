using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Finds, parses and renders the templates that others include.</summary>
internal static class TemplateInclusion
{
    public static string? PathOf(TemplateContext context, string? templateName, ScriptNode? caller)
    {
        var span = caller?.Span ?? context.CurrentSpan;
        if (string.IsNullOrEmpty(templateName))
        {
            throw new ScriptRuntimeException(span, "Include template name cannot be null or empty");
        }

        var loader = context.TemplateLoader
            ?? throw new ScriptRuntimeException(
                span, $"Unable to include <{templateName}>. No TemplateLoader registered in TemplateContext.TemplateLoader");
        return Guarded(caller, context, templateName, () => loader.GetPath(context, span, templateName));
    }

    public static Template GetOrCreate(
        TemplateContext context, string templatePath, ScriptNode? caller, Func<string, ScriptNode?, Template> create)
    {
        if (!context.CachedTemplates.TryGetValue(templatePath, out var template))
        {
            template = create(templatePath, caller);
            context.CachedTemplates.Add(templatePath, template);
        }

        return template;
    }

    public static Template Create(TemplateContext context, string templatePath, ScriptNode? caller)
    {
        var span = caller?.Span ?? context.CurrentSpan;
        var text = Guarded(caller, context, templatePath, () => context.TemplateLoader?.Load(context, span, templatePath))
            ?? throw new ScriptRuntimeException(span, $"The result of including <{templatePath}> cannot be null");
        var template = Template.Parse(text, templatePath, context.TemplateLoaderParserOptions, context.TemplateLoaderLexerOptions);
        return template.HasErrors
            ? throw new ScriptParserRuntimeException(span, $"Error while parsing template `{templatePath}`", template.Messages)
            : template;
    }

    public static string Render(TemplateContext context, Template template, ScriptArray arguments, ScriptNode? caller)
    {
        var indent = context.CurrentIndent;
        context.PushSourceFile(template.SourceFilePath ?? string.Empty);
        context.PushOutput();
        context.EnterPage(arguments);
        try
        {
            context.CurrentIndent = null;
            return template.Render(context);
        }
        finally
        {
            context.ExitFunction();
            context.PopOutput();
            context.PopSourceFile();
            context.CurrentIndent = indent;
        }
    }

    /// <summary>Renders a template to a text, in the scope of the one that runs.</summary>
    public static string Capture(TemplateContext context, Template template)
    {
        context.PushOutput();
        try
        {
            return template.Render(context);
        }
        finally
        {
            context.PopOutput();
        }
    }

    private static string? Guarded(ScriptNode? caller, TemplateContext context, string name, Func<string?> load)
    {
        try
        {
            return load();
        }
        catch (Exception e) when (e is not ScriptRuntimeException and not OutOfMemoryException)
        {
            throw new ScriptRuntimeException(caller?.Span ?? context.CurrentSpan, $"Unexpected exception while loading the include `{name}`: {e.Message}", e);
        }
    }
}
