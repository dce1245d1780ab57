using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>A .NET list has one member, its size.</summary>
public class ListAccessor : NullAccessor, IListAccessor
{
    public static new readonly ListAccessor Default = new();

    public int GetLength(TemplateContext context, SourceSpan span, object target) => ((IList)target).Count;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index)
    {
        var list = (IList)target;
        return (uint)index < (uint)list.Count ? list[index] : null;
    }

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        ((IList)target)[index] = value;

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ["size"];

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = member == "size" ? ((IList)target).Count : null;
        return value is not null;
    }
}
