using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>« tablerow »: which row and column of the table a step fills.</summary>
internal sealed class TableRowState(LoopSource source, int columns) : LoopState(source, "tablerow")
{
    /// <summary>From 1.</summary>
    public int Column => (Index % columns) + 1;

    /// <summary>From 1.</summary>
    public int Row => (Index / columns) + 1;

    public bool IsFirstColumn => Column == 1;

    public bool IsLastColumn => Column == columns;

    public override bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (member != "col")
        {
            return base.TryGetValue(context, span, member, out value);
        }

        value = Column - 1;
        return true;
    }
}
