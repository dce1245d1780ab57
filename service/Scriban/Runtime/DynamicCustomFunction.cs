using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// A .NET method that templates may call. Parameters of type <see cref="TemplateContext"/> and <see cref="SourceSpan"/>
/// at the front are filled in; the others come from the template, converted to their types.
/// </summary>
public abstract class DynamicCustomFunction : IScriptCustomFunction
{
    private readonly ScriptParameterInfo[] _parameters;
    private readonly Type? _paramsElement;

    private protected DynamicCustomFunction(MethodInfo method, ParameterInfo[] parameters)
    {
        Method = method;
        HasContext = parameters.Length > 0 && parameters[0].ParameterType == typeof(TemplateContext);
        var at = HasContext ? 1 : 0;
        HasSpan = parameters.Length > at && parameters[at].ParameterType == typeof(SourceSpan);
        at += HasSpan ? 1 : 0;
        _parameters = [.. parameters.Skip(at).Select(Describe)];
        var last = parameters.Length > at ? parameters[^1] : null;
        _paramsElement = last is not null && last.IsDefined(typeof(ParamArrayAttribute)) ? last.ParameterType.GetElementType() : null;
    }

    public MethodInfo Method { get; }

    public object? Tag { get; set; }

    public int RequiredParameterCount =>
        _parameters.Count(parameter => !parameter.HasDefaultValue) - (_paramsElement is null ? 0 : 1);

    public int ParameterCount => _parameters.Length;

    public ScriptVarParamKind VarParamKind => _paramsElement is null ? ScriptVarParamKind.None : ScriptVarParamKind.LastParameter;

    public Type ReturnType => Method.ReturnType;

    private protected bool HasContext { get; }

    private protected bool HasSpan { get; }

    public static DynamicCustomFunction Create(object? target, MethodInfo method) => new DelegateCustomFunction(target, method);

    public static DynamicCustomFunction Create(Delegate del) => new DelegateCustomFunction(del);

    public ScriptParameterInfo GetParameterInfo(int index) => _parameters[index];

    public abstract object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    /// <summary>The arguments as the method takes them.</summary>
    private protected object?[] Convert(TemplateContext context, ScriptNode? caller, ScriptArray arguments)
    {
        var at = (HasContext ? 1 : 0) + (HasSpan ? 1 : 0);
        var values = new object?[at + _parameters.Length];
        if (HasContext)
        {
            values[0] = context;
        }

        if (HasSpan)
        {
            values[at - 1] = caller?.Span ?? context.CurrentSpan;
        }

        for (var i = 0; i < _parameters.Length; i++)
        {
            values[at + i] = i == _parameters.Length - 1 && _paramsElement is not null
                ? Rest(context, caller, arguments[i], i)
                : ConvertOne(context, caller, arguments[i], _parameters[i].ParameterType, i);
        }

        return values;
    }

    private static ScriptParameterInfo Describe(ParameterInfo parameter)
    {
        var name = parameter.GetCustomAttribute<ScriptParameterNameAttribute>()?.Name ?? parameter.Name ?? string.Empty;
        return parameter.HasDefaultValue
            ? new ScriptParameterInfo(parameter.ParameterType, name, parameter.DefaultValue)
            : new ScriptParameterInfo(parameter.ParameterType, name);
    }

    private static object? ConvertOne(TemplateContext context, ScriptNode? caller, object? value, Type type, int index)
    {
        if (type == typeof(object) || (value is not null && type.IsInstanceOfType(value)))
        {
            return value;
        }

        return type == typeof(string) && value is null ? null : context.ToObject(ArgumentBinding.SpanOf(caller, index), value, type);
    }

    private Array Rest(TemplateContext context, ScriptNode? caller, object? value, int index)
    {
        var items = value as ScriptArray ?? (value is null ? [] : [value]);
        var array = Array.CreateInstance(_paramsElement.Required(), items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(ConvertOne(context, caller, items[i], _paramsElement.Required(), index + i), i);
        }

        return array;
    }
}
