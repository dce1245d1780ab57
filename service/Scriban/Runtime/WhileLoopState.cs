using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>« while »: which step of the loop this is.</summary>
internal sealed class WhileLoopState() : LoopStateBase("while")
{
    public override bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "index" => Index,
            "first" => Index == 0,
            "even" => (Index & 1) == 0,
            "odd" => (Index & 1) == 1,
            _ => null,
        };
        return value is not null;
    }
}
