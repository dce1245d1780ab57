using System.Collections;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions of « object ».</summary>
public class ObjectFunctions : ScriptObject
{
    public static object? Default(object? value, object? @default) => value is null or "" ? @default : value;

    public static object? Eval(TemplateContext context, SourceSpan span, object? value) =>
        value is string text ? Run(context, span, text, ScriptMode.ScriptOnly) : Called(context, value);

    public static object? EvalTemplate(TemplateContext context, SourceSpan span, object? value) =>
        value is string text ? Run(context, span, text, ScriptMode.Default) : Called(context, value);

    public static string? Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null) => value switch
    {
        null => string.Empty,
        IFormattable formattable => ValueFormat.Format(context, span, formattable, format, culture),
        _ => throw new ScriptRuntimeException(span, $"Unexpected `{value}`. Must be a formattable object"),
    };

    public static bool HasKey(TemplateContext context, SourceSpan span, object? value, string? key) =>
        value is not null && key is not null && context.GetMemberAccessor(value).HasMember(context, span, value, key);

    public static bool HasValue(TemplateContext context, SourceSpan span, object? value, string? key) =>
        value is not null && key is not null
        && context.GetMemberAccessor(value).TryGetValue(context, span, value, key, out var found) && found is not null;

    public static new ScriptArray Keys(TemplateContext context, SourceSpan span, object? value) => value is null
        ? []
        : new ScriptArray(InternalLoop.Over(context, span, context.GetMemberAccessor(value).GetMembers(context, span, value)));

    public static int Size(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string text => text.Length,
        IEnumerable list => ArrayFunctions.Size(context, span, list),
        IScriptObject scriptObject => scriptObject.Count,
        _ => 0,
    };

    public static string? Typeof(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        _ when Numbers.IsNumber(value) => "number",
        ScriptRange => "iterator",
        IList => "array",
        IEnumerable and not IScriptObject and not IDictionary => "iterator",
        _ => "object",
    };

    public static string? Kind(TemplateContext context, object? value) => value is null ? null : context.GetTypeName(value);

    public static new ScriptArray Values(TemplateContext context, SourceSpan span, object? value)
    {
        var values = new ScriptArray();
        if (value is null)
        {
            return values;
        }

        var accessor = context.GetMemberAccessor(value);
        foreach (var member in InternalLoop.Over(context, span, accessor.GetMembers(context, span, value)))
        {
            accessor.TryGetValue(context, span, value, (string)member.Required(), out var item);
            values.Add(item);
        }

        return values;
    }

    public static object? FromJson(TemplateContext context, string? json)
    {
        if (json is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return JsonValues.Read(document.RootElement);
    }

    public static string ToJson(TemplateContext context, SourceSpan span, object? value) => JsonText.Write(context, span, value);

    private static object? Run(TemplateContext context, SourceSpan span, string text, ScriptMode mode)
    {
        var lexerOptions = new LexerOptions { Mode = mode, Lang = context.Language };
        var template = Template.Parse(text, null, context.TemplateLoaderParserOptions, lexerOptions);
        if (template.HasErrors)
        {
            throw new ScriptParserRuntimeException(span, "Error while evaluating the text as a template.", template.Messages);
        }

        var node = context.CurrentNode.Required();
        context.EnterRecursive(node);
        try
        {
            return mode == ScriptMode.ScriptOnly ? template.Evaluate(context) : TemplateInclusion.Capture(context, template);
        }
        finally
        {
            context.ExitRecursive(node);
        }
    }

    private static object? Called(TemplateContext context, object? value) =>
        value is IScriptCustomFunction function ? ScriptFunctionCall.Call(context, context.CurrentNode.Required(), function, []) : value;
}
