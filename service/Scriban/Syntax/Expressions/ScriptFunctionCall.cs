using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>« target a b name: c », or « target(a, b) ».</summary>
public class ScriptFunctionCall : ScriptExpression
{
    public ScriptExpression? Target { get; set => field = Adopt(value); }

    public ScriptToken? OpenParent { get; set => field = Adopt(value); }

    public ScriptList<ScriptExpression> Arguments { get; set => field = Adopt(value); } = new();

    public ScriptToken? CloseParen { get; set => field = Adopt(value); }

    /// <summary>Whether the arguments stand between parentheses.</summary>
    public bool ExplicitCall { get; set; }

    public override int ChildrenCount => 4;

    public static bool IsFunction(object? target) => target is IScriptCustomFunction;

    /// <summary>Calls a function with arguments already evaluated.</summary>
    public static object? Call(TemplateContext context, ScriptNode callerContext, IScriptCustomFunction function, ScriptArray arguments) =>
        FunctionInvocation.Call(context, callerContext, function, arguments, null);

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        return FunctionInvocation.Call(context, this);
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer)
    {
        printer.Write(Target);
        if (ExplicitCall)
        {
            printer.Write("(").WriteList(Arguments, ",").Write(")");
        }
        else if (Arguments.Count > 0)
        {
            printer.Write(" ").WriteList(Arguments, " ");
        }
    }

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => Target,
        1 => OpenParent,
        2 => Arguments,
        _ => CloseParen,
    };
}
