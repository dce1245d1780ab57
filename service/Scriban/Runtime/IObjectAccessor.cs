using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>How the members of one kind of object are read and written.</summary>
public interface IObjectAccessor
{
    /// <summary>Whether <see cref="TryGetItem"/> may be used.</summary>
    bool HasIndexer => false;

    /// <summary>What an index must be converted to.</summary>
    Type? IndexType => null;

    int GetMemberCount(TemplateContext context, SourceSpan span, object target);

    IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target);

    bool HasMember(TemplateContext context, SourceSpan span, object target, string member);

    bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value);

    bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value);

    bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value);
}
