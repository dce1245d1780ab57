using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>A text has one member, its size.</summary>
public class StringAccessor : NullAccessor
{
    public static new readonly StringAccessor Default = new();

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ["size"];

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = member == "size" ? ((string)target).Length : null;
        return value is not null;
    }
}
