namespace Scriban.Syntax;

/// <summary>A variable of the objects pushed on the context, or a member's name.</summary>
public class ScriptVariableGlobal(string name) : ScriptVariable(name, name, ScriptVariableScope.Global)
{
    public override object? GetValue(TemplateContext context) => context.GetValue(this);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);
}
