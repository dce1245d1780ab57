namespace Scriban.Syntax;

/// <summary>A piece of code kept as it was written.</summary>
public abstract class ScriptVerbatim(string value) : ScriptNode, IScriptTerminal
{
    public string Value { get; set; } = value;

    public override object? Evaluate(TemplateContext context) => null;

    internal override void PrintTo(NodePrinter printer) => printer.Write(Value);
}
