using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// Counts the steps of loops, those of the language and those inside functions on lists together. The count begins again
/// when the outermost loop is entered: nested loops share one budget, loops that follow one another do not.
/// </summary>
internal sealed class LoopBudget
{
    private int _depth;
    private long _steps;

    /// <summary>How many steps are allowed; 0 is no limit.</summary>
    public int Limit { get; set; } = 1000;

    /// <summary>How many statements loop at this point, internal loops left out.</summary>
    public int StatementDepth { get; set; }

    public Scope Enter()
    {
        if (_depth++ == 0)
        {
            _steps = 0;
        }

        return new Scope(this);
    }

    public void Exit() => _depth--;

    public void Reset()
    {
        _depth = 0;
        StatementDepth = 0;
    }

    public void Step(TemplateContext context, ScriptLoopStatementBase loop)
    {
        context.CheckAbort(loop);
        if (++_steps > Limit && Limit > 0)
        {
            throw new ScriptRuntimeException(loop.Span, $"Exceeding number of iteration limit `{Limit}` for loop statement.");
        }
    }

    public void StepInternal(TemplateContext context, SourceSpan span, int count = 1)
    {
        context.CheckAbort();
        _steps += count;
        if (_steps > Limit && Limit > 0)
        {
            throw new ScriptRuntimeException(span, $"Exceeding number of iteration limit `{Limit}` for internal iteration.");
        }
    }

    internal readonly ref struct Scope(LoopBudget budget)
    {
        public void Dispose() => budget.Exit();
    }
}
