namespace Scriban.Syntax;

/// <summary>« end »: closes a block, does nothing.</summary>
public class ScriptEndStatement : ScriptStatement
{
    public ScriptEndStatement() => CanSkipEvaluation = true;

    public ScriptKeyword? EndKeyword { get; set => field = Adopt(value); }

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context) => null;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => EndKeyword;
}
