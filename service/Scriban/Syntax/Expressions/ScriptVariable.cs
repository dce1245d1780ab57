using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A name that stands for a value.</summary>
public abstract class ScriptVariable : ScriptExpression, IScriptVariablePath, IEquatable<ScriptVariable>, IScriptTerminal
{
    /// <summary>« $ », the arguments of the function being run.</summary>
    public static readonly ScriptVariableLocal Arguments = new(string.Empty);

    /// <summary>« $$ », the block given by a <c>wrap</c> statement.</summary>
    public static readonly ScriptVariableLocal BlockDelegate = new("$");

    public static readonly ScriptVariableGlobal ForObject = new("for");

    public static readonly ScriptVariableGlobal TablerowObject = new("tablerow");

    public static readonly ScriptVariableGlobal WhileObject = new("while");

    private protected ScriptVariable(string baseName, string name, ScriptVariableScope scope)
    {
        BaseName = baseName;
        Name = name;
        Scope = scope;
    }

    /// <summary>The name without « $ ».</summary>
    public string BaseName { get; }

    /// <summary>The name as it is written.</summary>
    public string Name { get; }

    public ScriptVariableScope Scope { get; }

    public static ScriptVariable Create(string name, ScriptVariableScope scope) =>
        scope == ScriptVariableScope.Global ? new ScriptVariableGlobal(name) : new ScriptVariableLocal(name);

    public override object? Evaluate(TemplateContext context)
    {
        var value = GetValue(context);
        return value is IScriptCustomFunction or ScriptBlockStatement ? Invoke(context, value) : value;
    }

    public abstract object? GetValue(TemplateContext context);

    public void SetValue(TemplateContext context, object? valueToSet) => context.SetValue(this, valueToSet);

    public string GetFirstPath() => Name;

    public virtual bool Equals(ScriptVariable? other) => other is not null && Scope == other.Scope && Name == other.Name;

    public override bool Equals(object? obj) => Equals(obj as ScriptVariable);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    internal override object? EvaluateAlias(TemplateContext context) => GetValue(context);

    internal override void PrintTo(NodePrinter printer) => printer.Write(Name);

    private object? Invoke(TemplateContext context, object value) => value is ScriptBlockStatement block
        ? block.Evaluate(context)
        : ScriptFunctionCall.Call(context, this, (IScriptCustomFunction)value, []);
}
