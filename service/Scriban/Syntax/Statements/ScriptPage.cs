namespace Scriban.Syntax;

/// <summary>The whole of a parsed template.</summary>
public class ScriptPage : ScriptNode
{
    /// <summary>The code between front matter markers, when the lexer was asked for it.</summary>
    public ScriptFrontMatter? FrontMatter { get; set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; set => field = Adopt(value); }

    public override int ChildrenCount => 2;

    public override object? Evaluate(TemplateContext context)
    {
        context.FlowState = ScriptFlowState.None;
        try
        {
            return Body?.Evaluate(context);
        }
        finally
        {
            context.FlowState = ScriptFlowState.None;
        }
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    protected override ScriptNode? GetChildrenImpl(int index) => index == 0 ? FrontMatter : Body;
}
