namespace Scriban.Syntax;

/// <summary>« name: value » given to a function or a loop; without value the argument is true.</summary>
public class ScriptNamedArgument : ScriptExpression
{
    public ScriptVariable? Name { get; set => field = Adopt(value); }

    public ScriptToken? ColonToken { get; set => field = Adopt(value); }

    public ScriptExpression? Value { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override object? Evaluate(TemplateContext context) => Value is null ? true : Value.Evaluate(context);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => Name,
        1 => ColonToken,
        _ => Value,
    };
}
