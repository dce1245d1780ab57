using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Reads .NET dictionaries: their keys are members.</summary>
public sealed class DictionaryAccessor : IObjectAccessor
{
    public static readonly DictionaryAccessor Default = new();

    private DictionaryAccessor()
    {
    }

    public bool HasIndexer => true;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => target switch
    {
        IDictionary<string, object?> dictionary => dictionary.Count,
        _ => ((IDictionary)target).Count,
    };

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => target switch
    {
        IDictionary<string, object?> dictionary => dictionary.Keys,
        _ => ((IDictionary)target).Keys.Cast<object>().Select(key => context.ObjectToString(key) ?? string.Empty),
    };

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        TryGetItem(context, span, target, member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        TryGetItem(context, span, target, member, out value);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        TrySetItem(context, span, target, member, value);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        if (target is IDictionary<string, object?> dictionary)
        {
            return dictionary.TryGetValue(index as string ?? context.ObjectToString(index) ?? string.Empty, out value);
        }

        var plain = (IDictionary)target;
        var found = plain.Contains(index);
        value = found ? plain[index] : null;
        return found;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value)
    {
        if (target is IDictionary<string, object?> { IsReadOnly: false } dictionary)
        {
            dictionary[index as string ?? context.ObjectToString(index) ?? string.Empty] = value;
            return true;
        }

        if (target is not IDictionary { IsReadOnly: false } plain)
        {
            return false;
        }

        try
        {
            plain[index] = value;
            return true;
        }
        catch (ArgumentException)
        {
            // A typed dictionary refuses a key or value of another type.
            return false;
        }
    }
}
