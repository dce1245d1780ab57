namespace Scriban.Syntax;

/// <summary>Statements one after the other; writes the value of those that have one.</summary>
public sealed class ScriptBlockStatement : ScriptStatement
{
    public ScriptBlockStatement() => CanOutput = false;

    public ScriptList<ScriptStatement> Statements { get; set => field = Adopt(value); } = new();

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        object? result = null;
        var indent = context.CurrentIndent;
        foreach (var statement in Statements.AsSpan())
        {
            if (statement.CanSkipEvaluation)
            {
                continue;
            }

            if (statement is ScriptEscapeStatement braces)
            {
                braces.MoveIndent(context, indent);
                continue;
            }

            context.CheckAbort(statement);
            result = context.EvaluateStatement(statement);
            if (result is not null && context.EnableOutput && statement.CanOutput && context.FlowState != ScriptFlowState.Return)
            {
                context.Write(Span, result);
                result = null;
            }

            if (context.FlowState != ScriptFlowState.None)
            {
                break;
            }
        }

        context.CurrentIndent = indent;
        return result;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.WriteList(Statements, "; ");

    protected override ScriptNode? GetChildrenImpl(int index) => Statements;
}
