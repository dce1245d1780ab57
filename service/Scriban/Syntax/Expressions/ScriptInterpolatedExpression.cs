namespace Scriban.Syntax;

/// <summary>« {expression} » inside an interpolated string.</summary>
public class ScriptInterpolatedExpression : ScriptExpression
{
    public ScriptToken? OpenBrace { get; set => field = Adopt(value); }

    public ScriptExpression? Expression { get; set => field = Adopt(value); }

    public ScriptToken? CloseBrace { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override object? Evaluate(TemplateContext context) => Expression?.Evaluate(context);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => OpenBrace,
        1 => Expression,
        _ => CloseBrace,
    };
}
