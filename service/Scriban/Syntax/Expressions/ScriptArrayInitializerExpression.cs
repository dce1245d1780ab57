using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>« [a, b, c] ».</summary>
public class ScriptArrayInitializerExpression : ScriptExpression
{
    public ScriptToken? OpenBracketToken { get; set => field = Adopt(value); }

    public ScriptList<ScriptExpression> Values { get; set => field = Adopt(value); } = new();

    public ScriptToken? CloseBracketToken { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        var array = new ScriptArray(Values.Count);
        foreach (var value in Values.AsSpan())
        {
            if (value is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand }
                && value.Evaluate(context) is System.Collections.IEnumerable items and not string)
            {
                array.AddRange(InternalLoop.Over(context, value.Span, items));
            }
            else
            {
                array.Add(value.Evaluate(context));
            }
        }

        return array;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write("[").WriteList(Values, ",").Write("]");

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => OpenBracketToken,
        1 => Values,
        _ => CloseBracketToken,
    };
}
