namespace Scriban.Syntax;

/// <summary>An expression standing alone: its value is written.</summary>
public class ScriptExpressionStatement : ScriptStatement
{
    public ScriptExpression? Expression { get; set => field = Adopt(value); }

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        var value = Expression?.Evaluate(context);

        // « do … end » standing alone is called, as a name would be.
        return value is ScriptFunction function && Expression is ScriptAnonymousFunction
            ? ScriptFunctionCall.Call(context, this, function, [])
            : value;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => Expression;
}
