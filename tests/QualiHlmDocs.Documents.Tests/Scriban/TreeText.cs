using System.Text;
using Scriban;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>Prints a tree as the pairs of 600-ast expect it: kind, first and last character, text of the leaves.</summary>
internal sealed class TreeText : ScriptVisitor
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public static string Of(Template template)
    {
        var visitor = new TreeText();
        template.Page?.Accept(visitor);
        return visitor._text.ToString();
    }

    protected override void DefaultVisit(ScriptNode? node)
    {
        if (node is null)
        {
            return;
        }

        _text.Append(new string(' ', _depth * 2)).Append(node.GetType().Name);
        _text.Append(' ').Append('(').Append(node.Span.Start.Offset).Append(" - ").Append(node.Span.End.Offset).Append(") ");
        _text.Append(node is IScriptTerminal ? $" [{node}]\n" : "\n");
        _depth++;
        base.DefaultVisit(node);
        _depth--;
    }
}
