using System.Reflection;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Reads the public fields and properties of .NET objects, under the names a renamer gives them.</summary>
public class TypedObjectAccessor : IObjectAccessor
{
    private readonly Dictionary<string, MemberInfo> _members;
    private readonly PropertyInfo? _indexer;

    public TypedObjectAccessor(Type targetType, MemberFilterDelegate? filter, MemberRenamerDelegate? renamer)
        : this(targetType, null, filter, renamer)
    {
    }

    public TypedObjectAccessor(
        Type targetType, IEqualityComparer<string>? keyComparer, MemberFilterDelegate? filter, MemberRenamerDelegate? renamer)
    {
        ArgumentNullException.ThrowIfNull(targetType);
        renamer ??= StandardMemberRenamer.Default;
        _members = new Dictionary<string, MemberInfo>(keyComparer);
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;
        var properties = targetType.GetProperties(Public).Where(property => property.GetMethod is { IsPublic: true }).ToList();
        foreach (var member in targetType.GetFields(Public).Concat<MemberInfo>(properties.Where(IsPlain)))
        {
            if (member.GetCustomAttribute<ScriptMemberIgnoreAttribute>() is null && (filter is null || filter(member)))
            {
                // A member hidden by a derived class comes after it: the first one stays.
                _members.TryAdd(renamer(member), member);
            }
        }

        _indexer = properties.Find(property => property.GetIndexParameters().Length == 1 && (filter is null || filter(property)));
    }

    public bool HasIndexer => _indexer is not null;

    public Type? IndexType => _indexer?.GetIndexParameters()[0].ParameterType;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _members.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var found = _members.TryGetValue(member, out var info);
        value = info switch
        {
            PropertyInfo property => property.GetValue(target),
            FieldInfo field => field.GetValue(target),
            _ => null,
        };
        return found;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value)
    {
        switch (_members.GetValueOrDefault(member))
        {
            case PropertyInfo property when IsSettable(property):
                property.SetValue(target, context.ToObject(span, value, property.PropertyType));
                return true;
            case FieldInfo { IsInitOnly: false, IsLiteral: false } field:
                field.SetValue(target, context.ToObject(span, value, field.FieldType));
                return true;
            default:
                return false;
        }
    }

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        if (_indexer is null || !IndexType.Required().IsInstanceOfType(index) || (index is string member && _members.ContainsKey(member)))
        {
            return false;
        }

        value = _indexer.GetValue(target, [index]);
        return true;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value)
    {
        if (_indexer is null || !IsSettable(_indexer) || !IndexType.Required().IsInstanceOfType(index))
        {
            return false;
        }

        _indexer.SetValue(target, context.ToObject(span, value, _indexer.PropertyType), [index]);
        return true;
    }

    private static bool IsPlain(PropertyInfo property) => property.GetIndexParameters().Length == 0;

    /// <summary>Whether a template may write a property: its setter is public and not only for initialisation.</summary>
    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
