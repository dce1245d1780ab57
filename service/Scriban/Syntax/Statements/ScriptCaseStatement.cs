namespace Scriban.Syntax;

/// <summary>« case value … when … end »: runs the first <c>when</c> that equals the value.</summary>
public class ScriptCaseStatement : ScriptConditionStatement
{
    public ScriptKeyword? CaseKeyword { get; set => field = Adopt(value); }

    public ScriptExpression? Value { get; set => field = Adopt(value); }

    /// <summary>Holds the first <c>when</c>; the others hang on it through <see cref="ScriptWhenStatement.Next"/>.</summary>
    public ScriptBlockStatement? Body { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        var value = Value.Required().Evaluate(context);
        foreach (var statement in (Body?.Statements ?? []).AsSpan())
        {
            if (statement is ScriptWhenStatement when)
            {
                return when.EvaluateChain(context, Value.Span, value);
            }
        }

        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write("case ").Write(Value).Write("; ").Write(Body);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => CaseKeyword,
        1 => Value,
        _ => Body,
    };
}
