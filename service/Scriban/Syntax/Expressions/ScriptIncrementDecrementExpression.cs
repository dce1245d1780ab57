namespace Scriban.Syntax;

/// <summary>« ++x », « x++ », « --x », « x-- ».</summary>
public class ScriptIncrementDecrementExpression : ScriptUnaryExpression
{
    /// <summary>Whether the operator stands after the variable: the value is then the one before the change.</summary>
    public bool Post { get; set; }

    public override object? Evaluate(TemplateContext context)
    {
        var before = Right.Required().Evaluate(context)
            ?? throw new ScriptRuntimeException(Right.Span, $"Operator `{OperatorToken?.Value[..1]}` is not supported");
        var op = Operator == ScriptUnaryOperator.Increment ? ScriptBinaryOperator.Add : ScriptBinaryOperator.Subtract;
        var after = ScriptBinaryExpression.Evaluate(context, Span, op, before, 1);
        ((IScriptVariablePath)Right).SetValue(context, after);
        return Post ? before : after;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer)
    {
        printer.Write(Post ? Right : OperatorToken);
        printer.Write(Post ? OperatorToken : Right);
    }
}
