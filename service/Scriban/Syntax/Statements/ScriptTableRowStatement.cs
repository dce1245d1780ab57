using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>« tablerow x in list cols:n … end »: a loop that writes the rows and cells of an HTML table around its steps.</summary>
public class ScriptTableRowStatement : ScriptForStatement
{
    private protected override ScriptVariable LoopObject => ScriptVariable.TablerowObject;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    private protected override LoopState CreateState(LoopSource source, LoopOptions options) => new TableRowState(source, options.Columns);

    private protected override object? Step(TemplateContext context, LoopState state)
    {
        var row = (TableRowState)state;
        if (row.IsFirstColumn)
        {
            context.Write(row.Index == 0 ? string.Empty : context.NewLine);
            context.Write($"<tr class=\"row{row.Row}\">");
        }

        context.Write($"<td class=\"col{row.Column}\">");
        var result = base.Step(context, state);
        context.Write("</td>");
        if (row.IsLastColumn)
        {
            context.Write("</tr>");
        }

        return result;
    }

    private protected override void StepOverNothing(TemplateContext context)
    {
        context.Write("<tr class=\"row1\"></tr>");
        context.WriteLine();
    }

    private protected override void Finish(TemplateContext context, LoopState state)
    {
        if (!((TableRowState)state).IsLastColumn)
        {
            context.Write("</tr>");
        }

        context.WriteLine();
    }
}
