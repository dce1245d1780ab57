using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>« include name a b »: renders another template; its arguments are in « $ ».</summary>
public sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new ScriptParameterInfo(typeof(string), "template_name") : new ScriptParameterInfo(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var name = context.ObjectToString(arguments[0]);
        var path = context.GetTemplatePathFromName(name, callerContext);
        return path is null
            ? null
            : context.RenderTemplate(context.GetOrCreateTemplate(path, callerContext), arguments, callerContext);
    }
}
