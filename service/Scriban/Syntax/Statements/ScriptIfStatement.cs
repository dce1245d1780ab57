namespace Scriban.Syntax;

/// <summary>« if condition … else … end ».</summary>
public class ScriptIfStatement : ScriptConditionStatement
{
    /// <summary>The <c>else</c> before this <c>if</c>, when it continues another.</summary>
    public ScriptKeyword? ElseKeyword { get; set => field = Adopt(value); }

    public ScriptKeyword? IfKeyword { get; set => field = Adopt(value); }

    public ScriptExpression? Condition { get; set => field = Adopt(value); }

    public ScriptBlockStatement? Then { get; set => field = Adopt(value); }

    public ScriptConditionStatement? Else { get; set => field = Adopt(value); }

    public bool IsElseIf => ElseKeyword is not null;

    public override int ChildrenCount => 5;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        return context.ToBool(Condition.Required().Span, Condition.Evaluate(context))
            ? Then?.Evaluate(context)
            : Else?.Evaluate(context);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer)
    {
        printer.Write(IsElseIf ? "else if " : "if ").Write(Condition).Write("; ").Write(Then);
        printer.Write(Else is null ? string.Empty : "; ").Write(Else);
    }

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => ElseKeyword,
        1 => IfKeyword,
        2 => Condition,
        3 => Then,
        _ => Else,
    };
}
