using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// A dictionary of the data as a template sees it: read-only, its lists and objects wrapped when they are reached. A
/// template can therefore neither change the data nor reach a .NET object.
/// </summary>
internal sealed class DataObject(IReadOnlyDictionary<string, object?> data, DataView view) : IScriptObject, IDictionary<string, object?>
{
    public IReadOnlyDictionary<string, object?> Data { get; } = data;

    // What data nearly always are: asked without going through its interface.
    private readonly Dictionary<string, object?>? _plain = data as Dictionary<string, object?>;

    public int Count => Data.Count;

    public bool IsReadOnly
    {
        get => true;
        set { } // the data are read-only whatever a template asks
    }

    public ICollection<string> Keys => [.. Data.Keys];

    public ICollection<object?> Values => [.. Data.Values.Select(view.Of)];

    public object? this[string key]
    {
        get => Data.TryGetValue(key, out var value) ? view.Of(value) : null;
        set => throw ReadOnly();
    }

    public IEnumerable<string> GetMembers() => Data.Keys;

    public bool Contains(string member) => Data.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object value)
    {
        var found = Data.TryGetValue(member, out var raw);
        value = view.Of(raw)!; // Scriban's own signature says non-null, its values may be null
        return found;
    }

    public bool TryGetMember(string member, out object? value)
    {
        var found = _plain is { } plain ? plain.TryGetValue(member, out var raw) : Data.TryGetValue(member, out raw);
        value = raw is string ? raw : view.Of(raw);
        return found;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
        // Everything is.
    }

    public IScriptObject Clone(bool deep) => this;

    public bool ContainsKey(string key) => Data.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => TryGetMember(key, out value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        Data.Select(pair => new KeyValuePair<string, object?>(pair.Key, view.Of(pair.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Add(string key, object? value) => throw ReadOnly();

    public void Add(KeyValuePair<string, object?> item) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public bool Contains(KeyValuePair<string, object?> item) => Data.TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
    {
        foreach (var pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    public bool Remove(KeyValuePair<string, object?> item) => false;

    public override bool Equals(object? obj) => obj is DataObject other && ReferenceEquals(Data, other.Data);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Data);

    private static NotSupportedException ReadOnly() => new("The data of a document are read-only.");
}
