namespace Scriban.Syntax;

/// <summary>Nothing.</summary>
public class ScriptNopStatement : ScriptStatement
{
    public ScriptNopStatement() => CanSkipEvaluation = true;

    public override object? Evaluate(TemplateContext context) => null;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);
}
