using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>« target.member », or « target?.member » which is null where the target is.</summary>
public class ScriptMemberExpression : ScriptExpression, IScriptVariablePath
{
    public ScriptExpression? Target { get; set => field = Adopt(value); }

    public ScriptToken? DotToken { get; set => field = Adopt(value); }

    public ScriptVariable? Member { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    /// <summary>Whether a null target yields null instead of an error.</summary>
    internal bool IsOptional => DotToken?.TokenType == Parsing.TokenType.QuestionDot;

    public override object? Evaluate(TemplateContext context)
    {
        var value = GetValue(context);
        return value is IScriptCustomFunction function ? ScriptFunctionCall.Call(context, this, function, []) : value;
    }

    public virtual object? GetValue(TemplateContext context)
    {
        GuardStack();
        var target = Target.Required().Evaluate(context);
        var name = Member.Required().Name;
        if (target is ScriptObject plain && plain.TryGetValue(context, Span, name, out var value) && value is not null)
        {
            return value;
        }

        return target is null ? MemberAccess.OnNull(context, this) : MemberAccess.Get(context, this, target, name);
    }

    public virtual void SetValue(TemplateContext context, object? valueToSet)
    {
        var target = Target.Required().Evaluate(context)
            ?? throw new ScriptRuntimeException(Member.Required().Span, $"Object `{Target}` is null. Cannot access member: {this}");
        MemberAccess.Set(context, this, target, Member.Required().Name, valueToSet);
    }

    public virtual string GetFirstPath() => (Target as IScriptVariablePath)?.GetFirstPath() ?? string.Empty;

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override object? EvaluateAlias(TemplateContext context) => GetValue(context);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => Target,
        1 => DotToken,
        _ => Member,
    };
}
