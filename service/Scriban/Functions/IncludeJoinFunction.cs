using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// « include_join names separator begin end »: renders several templates with something between, before and after them.
/// The last three are texts, or the names of templates after « tpl: ».
/// </summary>
public sealed class IncludeJoinFunction : IScriptCustomFunction
{
    private const string TemplatePrefix = "tpl:";

    private static readonly ScriptParameterInfo[] Parameters =
    [
        new(typeof(System.Collections.IList), "template_names"),
        new(typeof(string), "separator", string.Empty),
        new(typeof(string), "begin", string.Empty),
        new(typeof(string), "end", string.Empty),
    ];

    public int RequiredParameterCount => 1;

    public int ParameterCount => Parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) => Parameters[index];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var names = context.ToList(callerContext?.Span ?? context.CurrentSpan, arguments[0]) ?? new ScriptArray();
        var separator = Part(context, callerContext, arguments[1]);
        var builder = new StringBuilder();
        foreach (var name in InternalLoop.Over(context, callerContext?.Span ?? context.CurrentSpan, names))
        {
            var text = Template(context, callerContext, context.ObjectToString(name));
            if (text.Length == 0)
            {
                continue;
            }

            builder.Append(builder.Length > 0 ? separator : string.Empty).Append(text);
            context.Limits.CheckLength(context.CurrentSpan, builder.Length, "include_join");
        }

        return builder.Length == 0
            ? string.Empty
            : Part(context, callerContext, arguments[2]) + builder + Part(context, callerContext, arguments[3]);
    }

    private static string Part(TemplateContext context, ScriptNode? caller, object? value)
    {
        var text = context.ObjectToString(value) ?? string.Empty;
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? Template(context, caller, text[TemplatePrefix.Length..]) : text;
    }

    private static string Template(TemplateContext context, ScriptNode? caller, string? name) =>
        context.GetTemplatePathFromName(name, caller) is { } path
            ? context.RenderTemplate(context.GetOrCreateTemplate(path, caller), [name], caller)
            : string.Empty;
}
