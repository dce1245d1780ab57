using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>« when a, b »: one branch of a <c>case</c>.</summary>
public class ScriptWhenStatement : ScriptConditionStatement
{
    public ScriptKeyword? WhenKeyword { get; set => field = Adopt(value); }

    public ScriptList<ScriptExpression> Values { get; set => field = Adopt(value); } = new();

    public ScriptBlockStatement? Body { get; set => field = Adopt(value); }

    /// <summary>The next <c>when</c>, or the <c>else</c>.</summary>
    public ScriptConditionStatement? Next { get; set => field = Adopt(value); }

    public override int ChildrenCount => 4;

    public override object? Evaluate(TemplateContext context) => EvaluateChain(context, Span, null);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal object? EvaluateChain(TemplateContext context, SourceSpan valueSpan, object? value)
    {
        ScriptConditionStatement? branch = this;
        while (branch is ScriptWhenStatement when)
        {
            if (when.Matches(context, valueSpan, value))
            {
                return when.Body?.Evaluate(context);
            }

            branch = when.Next;
        }

        return branch?.Evaluate(context);
    }

    internal override void PrintTo(NodePrinter printer)
    {
        printer.Write("when ").WriteList(Values, ",").Write("; ").Write(Body);
        printer.Write(Next is null ? string.Empty : "; ").Write(Next);
    }

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => WhenKeyword,
        1 => Values,
        2 => Body,
        _ => Next,
    };

    private bool Matches(TemplateContext context, SourceSpan valueSpan, object? value)
    {
        foreach (var candidate in Values.AsSpan())
        {
            var operands = new BinaryOperands(
                context, candidate.Span, ScriptBinaryOperator.CompareEqual, valueSpan, value, candidate.Span, candidate.Evaluate(context));
            if (BinaryOperations.Evaluate(operands) is true)
            {
                return true;
            }
        }

        return false;
    }
}
