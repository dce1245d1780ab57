using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>« with object … end »: its members are variables inside the block, and assignments go to it.</summary>
public class ScriptWithStatement : ScriptStatement
{
    public ScriptWithStatement() => CanOutput = false;

    public ScriptKeyword? WithKeyword { get; set => field = Adopt(value); }

    public ScriptExpression? Name { get; set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        var value = Name.Required().Evaluate(context);
        if (value is not IScriptObject target)
        {
            throw new ScriptRuntimeException(
                Name.Span,
                $"Invalid target property `{Name}` used for [with] statement. Must be a ScriptObject instead of `{value?.GetType().Name ?? "null"}`");
        }

        context.PushGlobal(target);
        try
        {
            return Body?.Evaluate(context);
        }
        finally
        {
            context.PopGlobal();
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write("with ").Write(Name).Write("; ").Write(Body);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => WithKeyword,
        1 => Name,
        _ => Body,
    };
}
