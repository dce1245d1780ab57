namespace Scriban.Syntax;

/// <summary>« capture target … end »: what the block writes becomes a value.</summary>
public class ScriptCaptureStatement : ScriptStatement
{
    public ScriptCaptureStatement() => CanOutput = false;

    public ScriptKeyword? CaptureKeyword { get; set => field = Adopt(value); }

    public ScriptExpression? Target { get; set => field = Adopt(value); }

    public ScriptBlockStatement? Body { get; set => field = Adopt(value); }

    public override int ChildrenCount => 3;

    public override object? Evaluate(TemplateContext context)
    {
        GuardStack();
        context.PushOutput();
        string text;
        try
        {
            Body?.Evaluate(context);
        }
        finally
        {
            text = context.PopOutput().ToString() ?? string.Empty;
        }

        context.SetValue(Target.Required(), text);
        return null;
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    internal override void PrintTo(NodePrinter printer) => printer.Write("capture ").Write(Target).Write("; ").Write(Body);

    protected override ScriptNode? GetChildrenImpl(int index) => index switch
    {
        0 => CaptureKeyword,
        1 => Target,
        _ => Body,
    };
}
