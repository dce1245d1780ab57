using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>« while condition … end ».</summary>
public class ScriptWhileStatement : ScriptLoopStatementBase
{
    public ScriptKeyword? WhileKeyword { get; set => field = Adopt(value); }

    public ScriptExpression? Condition { get; set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write("while ").Write(Condition).Write("; ").Write(Body);

    protected override object? EvaluateImpl(TemplateContext context)
    {
        var state = new WhileLoopState();
        var depth = context.PushLoop(ScriptVariable.WhileObject, state, null);
        object? result = null;
        try
        {
            while (context.ToBool(Condition.Required().Span, Condition.Evaluate(context)))
            {
                context.StepLoop(this);
                state.Index++;
                result = Body?.Evaluate(context);
                if (!GoesOn(context))
                {
                    break;
                }
            }
        }
        finally
        {
            context.PopLoop(depth);
        }

        return result;
    }

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => WhileKeyword,
        1 => Condition,
        _ => Body,
    };
}
