using System.Runtime.CompilerServices;
using System.Text;

namespace Scriban.Syntax;

/// <summary>Prints nodes back to code for messages; stops quietly where the nesting would overflow the stack.</summary>
internal sealed class NodePrinter
{
    private readonly StringBuilder _builder = new();

    public NodePrinter Write(string text)
    {
        _builder.Append(text);
        return this;
    }

    public NodePrinter Write(ScriptNode? node)
    {
        if (node is not null && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            node.PrintTo(this);
        }

        return this;
    }

    public NodePrinter WriteList(ScriptList? nodes, string separator)
    {
        for (var i = 0; i < (nodes?.Count ?? 0); i++)
        {
            Write(i > 0 ? separator : string.Empty);
            Write(nodes.Required().GetChildren(i));
        }

        return this;
    }

    public override string ToString() => _builder.ToString();
}
