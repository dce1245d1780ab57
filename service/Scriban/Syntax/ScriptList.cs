namespace Scriban.Syntax;

/// <summary>A list of nodes, itself a node of the tree.</summary>
public abstract class ScriptList : ScriptNode
{
    public abstract int Count { get; }

    public sealed override int ChildrenCount => Count;

    public override object? Evaluate(TemplateContext context) =>
        throw new InvalidOperationException("A list of nodes has no value of its own.");

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);
}
