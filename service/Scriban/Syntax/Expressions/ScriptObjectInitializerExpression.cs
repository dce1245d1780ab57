using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>« {a: 1, "b": 2} ».</summary>
public class ScriptObjectInitializerExpression : ScriptExpression
{
    public ScriptToken? OpenBrace { get; set => field = Adopt(value); }

    public ScriptList<ScriptObjectMember> Members { get; set => field = Adopt(value); } = new();

    public ScriptToken? CloseBrace { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        var result = new ScriptObject(Members.Count, context.KeyComparer);
        foreach (var member in Members.AsSpan())
        {
            result.SetValue(member.Key, member.Evaluate(context), readOnly: false);
        }

        return result;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write("{").WriteList(Members, ",").Write("}");

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => OpenBrace,
        1 => Members,
        _ => CloseBrace,
    };
}
