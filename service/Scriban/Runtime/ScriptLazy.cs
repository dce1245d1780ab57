using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A value computed the first time a template asks for it.</summary>
public class ScriptLazy<T>(Func<T> valueFactory) : IScriptCustomFunction
{
    private readonly Lazy<T> _value = new(valueFactory);

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(T);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        throw new ArgumentOutOfRangeException(nameof(index));

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        _value.Value;
}
