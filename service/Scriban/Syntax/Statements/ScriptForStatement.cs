using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>« for x in list limit:n offset:n reversed … else … end ».</summary>
public class ScriptForStatement : ScriptLoopStatementBase, IScriptNamedArgumentContainer
{
    public ScriptKeyword? ForOrTableRowKeyword { get; set => field = Adopt(value); }

    public ScriptExpression? Variable { get; set => field = Adopt(value); }

    public ScriptKeyword? InKeyword { get; set => field = Adopt(value); }

    public ScriptExpression? Iterator { get; set => field = Adopt(value); }

    public ScriptList<ScriptNamedArgument> NamedArguments { get; set => field = Adopt(value); } = new();

    public ScriptBlockStatement? Body { get; set => field = Adopt(value); }

    /// <summary>What runs when there is nothing to loop over.</summary>
    public ScriptElseStatement? Else { get; set => field = Adopt(value); }

    public override int ChildrenCount => 7;

    private protected virtual ScriptVariable LoopObject => ScriptVariable.ForObject;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer)
    {
        printer.Write(ForOrTableRowKeyword).Write(" ").Write(Variable).Write(" in ").Write(Iterator);
        printer.Write(NamedArguments.Count > 0 ? " " : string.Empty).WriteList(NamedArguments, " ").Write("; ").Write(Body);
        printer.Write(Else is null ? string.Empty : "; ").Write(Else);
    }

    protected override object? EvaluateImpl(TemplateContext context)
    {
        var value = Iterator.Required().Evaluate(context);
        if (value is null)
        {
            return null;
        }

        if (value is not IEnumerable items)
        {
            throw new ScriptRuntimeException(Iterator.Span, $"Unexpected type `{value.GetType()}` for iterator");
        }

        var options = LoopOptions.From(context, this);
        var source = LoopSource.Open(context, this, items, options);
        if (!source.MoveNext())
        {
            source.Dispose();
            StepOverNothing(context);
            return Else?.Evaluate(context);
        }

        return Steps(context, source, options);
    }

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => ForOrTableRowKeyword,
        1 => Variable,
        2 => InKeyword,
        3 => Iterator,
        4 => NamedArguments,
        5 => Body,
        _ => Else,
    };

    private protected virtual LoopState CreateState(LoopSource source, LoopOptions options) => new(source);

    private protected virtual object? Step(TemplateContext context, LoopState state) => Body?.Evaluate(context);

    private protected virtual void Finish(TemplateContext context, LoopState state)
    {
    }

    private protected virtual void StepOverNothing(TemplateContext context)
    {
    }

    private object? Steps(TemplateContext context, LoopSource source, LoopOptions options)
    {
        var state = CreateState(source, options);
        var depth = context.PushLoop(LoopObject, state, (ScriptVariable)Variable.Required());
        object? result = null;
        try
        {
            do
            {
                context.StepLoop(this);
                state.MoveTo(source.Current);
                context.SetLoopItem(depth, source.Current);
                result = Step(context, state);
            }
            while (GoesOn(context) && source.MoveNext());
            Finish(context, state);
        }
        finally
        {
            context.PopLoop(depth);
            source.Dispose();
        }

        return result;
    }
}
