namespace Scriban.Syntax;

/// <summary>« name: value » of an object initializer; the name is a variable or a string literal.</summary>
public class ScriptObjectMember : ScriptNode
{
    public ScriptExpression? Name { get; set => field = Adopt(value); }

    public ScriptToken? ColonToken { get; set => field = Adopt(value); }

    public ScriptExpression? Value { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    /// <summary>The member's name as a text.</summary>
    internal string Key => Name is ScriptVariable variable ? variable.Name : (string)((ScriptLiteral)Name.Required()).Value.Required();

    public override object? Evaluate(TemplateContext context) => Value?.Evaluate(context);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => Name,
        1 => ColonToken,
        _ => Value,
    };
}
