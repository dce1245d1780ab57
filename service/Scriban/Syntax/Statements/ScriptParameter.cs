using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A parameter of a function: « x », « x = 1 » or « x... ».</summary>
public class ScriptParameter : ScriptNode
{
    public ScriptVariable? Name { get; set => field = Adopt(value); }

    public ScriptToken? EqualOrTripleDotToken { get; set => field = Adopt(value); }

    public ScriptLiteral? DefaultValue { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    internal bool IsVariable => EqualOrTripleDotToken?.TokenType == TokenType.TripleDot;

    public override object? Evaluate(TemplateContext context) => null;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => Name,
        1 => EqualOrTripleDotToken,
        _ => DefaultValue,
    };
}
