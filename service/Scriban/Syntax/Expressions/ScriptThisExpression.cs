namespace Scriban.Syntax;

/// <summary>« this », the object whose members are the global variables.</summary>
public class ScriptThisExpression : ScriptExpression, IScriptVariablePath
{
    public ScriptKeyword? ThisKeyword { get; set => field = Adopt(value); }

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context) => GetValue(context);

    public object? GetValue(TemplateContext context) => context.CurrentGlobal;

    public void SetValue(TemplateContext context, object? valueToSet) =>
        throw new ScriptRuntimeException(Span, "Cannot set this variable");

    public string GetFirstPath() => "this";

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => ThisKeyword;
}
