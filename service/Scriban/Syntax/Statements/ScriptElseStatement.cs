namespace Scriban.Syntax;

/// <summary>« else », the last branch of a condition, or what a loop over nothing does.</summary>
public class ScriptElseStatement : ScriptConditionStatement
{
    public ScriptKeyword? ElseKeyword { get; set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; set => field = Adopt(value); }

    public override int ChildrenCount => 2;

    public override object? Evaluate(TemplateContext context) => Body?.Evaluate(context);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write("else; ").Write(Body);

    protected override ScriptNode? GetChildrenImpl(int index) => index == 0 ? ElseKeyword : Body;
}
