using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>« for »: which step of the loop this is. One object serves all steps.</summary>
internal class LoopState(LoopSource source, string name = "for") : LoopStateBase(name)
{
    private object? _previous;
    private bool _isChanged;

    public virtual void MoveTo(object? item)
    {
        Index++;
        _isChanged = Index == 0 || !Equals(_previous, item);
        _previous = item;
    }

    public override bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "index" => Index,
            "rindex" => source.Length - Index - 1,
            "first" => Index == 0,
            "last" => source.IsLast,
            "even" => (Index & 1) == 0,
            "odd" => (Index & 1) == 1,
            "changed" => _isChanged,
            "length" => source.Length,
            _ => null,
        };
        return value is not null;
    }
}
