using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// An object made of named values. A class that derives from it makes its public static methods members,
/// under their snake_case names.
/// </summary>
#pragma warning disable CA1710 // the name is Scriban's
public class ScriptObject : IDictionary<string, object?>, IScriptObject, IFormattable
{
#pragma warning restore CA1710
    private readonly Dictionary<string, ScriptMember> _members;

    public ScriptObject()
        : this(0)
    {
    }

    public ScriptObject(IEqualityComparer<string>? keyComparer)
        : this(0, keyComparer)
    {
    }

    public ScriptObject(int capacity)
        : this(capacity, null)
    {
    }

    public ScriptObject(int capacity, IEqualityComparer<string>? keyComparer)
        : this(capacity, null, keyComparer)
    {
    }

    /// <summary>Creates an object; a derived class brings its public static methods unless told not to.</summary>
    public ScriptObject(int capacity, bool? autoImportStaticsFromThisType, IEqualityComparer<string>? keyComparer = null)
    {
        _members = GetType() != typeof(ScriptObject) && (autoImportStaticsFromThisType ?? true)
            ? new Dictionary<string, ScriptMember>(StaticMembers.Of(GetType())._members, keyComparer)
            : new Dictionary<string, ScriptMember>(capacity, keyComparer);
    }

    public int Count => _members.Count;

    public virtual bool IsReadOnly { get; set; }

    public ICollection<string> Keys => _members.Keys;

    public ICollection<object?> Values => [.. _members.Values.Select(static member => member.Value)];

    public virtual object? this[string key]
    {
        get => _members.TryGetValue(key, out var member) ? member.Value : null;
        set => SetValue(key, value, readOnly: false);
    }

    /// <summary>Copies an anonymous or plain .NET object, or the static members of a type.</summary>
    public static ScriptObject From(object obj)
    {
        var result = new ScriptObject();
        result.Import(obj);
        return result;
    }

    public IEnumerable<string> GetMembers() => _members.Keys;

    public virtual bool Contains(string member) => _members.ContainsKey(member);

    public bool ContainsKey(string key) => Contains(key);

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        var found = _members.TryGetValue(member, out var entry);
        value = entry.Value;
        return found;
    }

    bool IDictionary<string, object?>.TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var found = _members.TryGetValue(key, out var entry);
        value = entry.Value;
        return found;
    }

    /// <summary>A member when it is of the wanted type, or the default of that type.</summary>
    public T? GetSafeValue<T>(string name) => GetSafeValue<T>(name, default);

    public T? GetSafeValue<T>(string name, T? defaultValue) =>
        _members.TryGetValue(name, out var member) && member.Value is T value ? value : defaultValue;

    public virtual bool CanWrite(string member) =>
        !IsReadOnly && !(_members.TryGetValue(member, out var entry) && entry.IsReadOnly);

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (_members.TryGetValue(member, out var entry) && entry.IsReadOnly)
        {
            return false;
        }

        AssertWritable(span);
        _members[member] = new ScriptMember(value, readOnly);
        return true;
    }

    /// <summary>Sets a member for templates to read; unlike a template, the host may replace a read-only one.</summary>
    public void SetValue(string member, object? value, bool readOnly)
    {
        AssertWritable(default);
        _members[member] = new ScriptMember(value, readOnly);
    }

    public void Add(string key, object? value)
    {
        AssertWritable(default);
        _members.Add(key, new ScriptMember(value, IsReadOnly: false));
    }

    public virtual bool Remove(string member)
    {
        AssertWritable(default);
        return _members.Remove(member);
    }

    public void Clear()
    {
        AssertWritable(default);
        _members.Clear();
    }

    public virtual void SetReadOnly(string member, bool readOnly)
    {
        if (_members.TryGetValue(member, out var entry))
        {
            _members[member] = entry with { IsReadOnly = readOnly };
        }
    }

    public virtual void CopyTo(ScriptObject dest)
    {
        ArgumentNullException.ThrowIfNull(dest);
        foreach (var (name, member) in _members)
        {
            dest._members[name] = member;
        }
    }

    public virtual IScriptObject Clone(bool deep)
    {
        var clone = new ScriptObject(Count, _members.Comparer);
        foreach (var (name, member) in _members)
        {
            var value = deep && member.Value is IScriptObject inner ? inner.Clone(true) : member.Value;
            clone._members[name] = member with { Value = value };
        }

        return clone;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var (name, member) in _members)
        {
            yield return new KeyValuePair<string, object?>(name, member.Value);
        }
    }

    public override string ToString() => ToString(null, null);

    public virtual string ToString(string? format, IFormatProvider? formatProvider) =>
        (formatProvider as TemplateContext ?? new TemplateContext()).ObjectToString(this) ?? string.Empty;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        _members.TryGetValue(item.Key, out var member) && Equals(member.Value, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    private void AssertWritable(SourceSpan span)
    {
        if (IsReadOnly)
        {
            throw span.IsEmpty
                ? new InvalidOperationException("The object is readonly")
                : new ScriptRuntimeException(span, "The object is readonly");
        }
    }
}
