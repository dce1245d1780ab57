using System.Runtime.CompilerServices;
using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>
/// A node of a parsed template. Nodes are not changed by evaluation: one tree may be evaluated from many threads,
/// each with its own <see cref="TemplateContext"/>.
/// </summary>
public abstract class ScriptNode
{
    /// <summary>The text this node was read from.</summary>
    public SourceSpan Span { get; set; }

    /// <summary>The node that holds this one, or null at the top.</summary>
    public ScriptNode? Parent { get; internal set; }

    /// <summary>How many children there are, optional ones that are absent included.</summary>
    public virtual int ChildrenCount => 0;

    /// <summary>The children that are present, in the order of the text.</summary>
    public IEnumerable<ScriptNode> Children
    {
        get
        {
            for (var i = 0; i < ChildrenCount; i++)
            {
                if (GetChildren(i) is { } child)
                {
                    yield return child;
                }
            }
        }
    }

    /// <summary>Computes the value of this node. Statements return null when they have written what they had to say.</summary>
    /// <exception cref="ScriptRuntimeException">The template did something that cannot be done; the span tells where.</exception>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>The child at an index, or null where an optional child is absent.</summary>
    public ScriptNode? GetChildren(int index) => GetChildrenImpl(index);

    public abstract void Accept(ScriptVisitor visitor);

    /// <summary>The code this node stands for, without the blanks of the source.</summary>
    public override string ToString()
    {
        var printer = new NodePrinter();
        printer.Write(this);
        return printer.ToString();
    }

    internal virtual void PrintTo(NodePrinter printer)
    {
        for (var i = 0; i < ChildrenCount; i++)
        {
            printer.Write(GetChildren(i));
        }
    }

    protected virtual ScriptNode? GetChildrenImpl(int index) => null;

    /// <summary>Makes this node the parent of another.</summary>
    protected TNode Adopt<TNode>(TNode node)
        where TNode : ScriptNode?
    {
        if (node is not null)
        {
            node.Parent = this;
        }

        return node;
    }

    /// <summary>Turns a stack about to overflow, which would kill the process, into an error of the template.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected void GuardStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(Span, "The evaluation is nested too deeply, near a stack overflow");
        }
    }
}
