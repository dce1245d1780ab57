namespace Scriban.Syntax;

/// <summary>A statement that runs its block several times.</summary>
public abstract class ScriptLoopStatementBase : ScriptStatement
{
    private protected ScriptLoopStatementBase() => CanOutput = false;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        context.EnterLoop(this);
        try
        {
            return EvaluateImpl(context);
        }
        finally
        {
            context.ExitLoop(this);
            if (context.FlowState != ScriptFlowState.Return)
            {
                context.FlowState = ScriptFlowState.None;
            }
        }
    }

    protected abstract object? EvaluateImpl(TemplateContext context);

    /// <summary>Whether the loop goes on after a step.</summary>
    private protected static bool GoesOn(TemplateContext context)
    {
        if (context.FlowState is ScriptFlowState.Break or ScriptFlowState.Return)
        {
            return false;
        }

        context.FlowState = ScriptFlowState.None;
        return true;
    }
}
