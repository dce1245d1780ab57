using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Reads nothing: numbers and booleans have no members.</summary>
public class NullAccessor : IObjectAccessor
{
    public static readonly NullAccessor Default = new();

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

    public virtual IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => false;

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
