using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>« wrap function a b … end »: calls a function that runs the block where it says « $$ ».</summary>
public class ScriptWrapStatement : ScriptStatement
{
    public ScriptKeyword? WrapKeyword { get; set => field = Adopt(value); }

    public ScriptExpression? Target { get; set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        if (Target is ScriptFunctionCall call)
        {
            return FunctionInvocation.Call(context, call, Body);
        }

        if (Target is ScriptNestedExpression || Target.Required().EvaluateAlias(context) is not IScriptCustomFunction function)
        {
            throw new ScriptRuntimeException(
                Target.Required().Span, $"Expecting a direct function instead of the expression `{Target}/{ScriptSyntaxName.Of(Target)}`");
        }

        return FunctionInvocation.Call(context, this, function, [], Body);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write("wrap ").Write(Target).Write("; ").Write(Body);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => WrapKeyword,
        1 => Target,
        _ => Body,
    };
}
