namespace Scriban.Syntax;

/// <summary>« from | to »: the value on the left becomes the first argument of the call on the right.</summary>
public class ScriptPipeCall : ScriptExpression
{
    public ScriptExpression? From { get; set => field = Adopt(value); }

    public ScriptToken? PipeToken { get; set => field = Adopt(value); }

    public ScriptExpression? To { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        var from = From.Required().Evaluate(context);
        var isExpanded = From is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand };
        return FunctionInvocation.Pipe(context, this, from, isExpanded);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => From,
        1 => PipeToken,
        _ => To,
    };
}
