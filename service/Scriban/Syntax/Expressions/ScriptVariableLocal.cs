namespace Scriban.Syntax;

/// <summary>A variable of the function or page being run, written with « $ ».</summary>
public class ScriptVariableLocal(string name) : ScriptVariable(name, "$" + name, ScriptVariableScope.Local)
{
    public override object? GetValue(TemplateContext context) => context.GetValue(this);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);
}
