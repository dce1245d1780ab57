using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>A list of values of one type that templates may read.</summary>
public class ScriptArray<T> : IList<T>, IReadOnlyList<T>, IList, IScriptObject
{
    private readonly List<T> _items;
    private ScriptObject? _properties;

    public ScriptArray()
        : this(0)
    {
    }

    public ScriptArray(int capacity) => _items = new List<T>(capacity);

    public ScriptArray(IEnumerable<T> values) => _items = [.. values];

    public int Count => _items.Count;

    public virtual bool IsReadOnly { get; set; }

    /// <summary>The members attached to this list.</summary>
    public ScriptObject ScriptObject => _properties ??= new ScriptObject();

    bool IList.IsFixedSize => IsReadOnly;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>An item; null past the end, and setting there fills the gap with nulls.</summary>
    public virtual T this[int index]
    {
        get => (uint)index < (uint)_items.Count ? _items[index] : default!; // an item that is not there is null, or the default of T
        set
        {
            AssertWritable();
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            while (index >= _items.Count)
            {
                _items.Add(default!); // the gap is filled with the default of T
            }

            _items[index] = value;
        }
    }

    object? IList.this[int index]
    {
        get => this[index];
        set => this[index] = (T)value!; // the untyped interface cannot say whether T may be null
    }

    public virtual void Add(T item)
    {
        AssertWritable();
        _items.Add(item);
    }

    public void AddRange(IEnumerable<T> items)
    {
        AssertWritable();
        _items.AddRange(items);
    }

    public virtual void Clear()
    {
        AssertWritable();
        _items.Clear();
    }

    public virtual bool Contains(T item) => _items.Contains(item);

    public virtual void CopyTo(T[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public virtual int IndexOf(T item) => _items.IndexOf(item);

    public virtual void Insert(int index, T item)
    {
        AssertWritable();
        _items.Insert(index, item);
    }

    public virtual void RemoveAt(int index)
    {
        AssertWritable();
        _items.RemoveAt(index);
    }

    public virtual bool Remove(T item)
    {
        AssertWritable();
        return _items.Remove(item);
    }

    public T[] ToArray() => [.. _items];

    public List<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    public IEnumerable<string> GetMembers() => ["size", .. _properties?.GetMembers() ?? []];

    public virtual bool Contains(string member) => member == "size" || (_properties?.Contains(member) ?? false);

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (member == "size")
        {
            value = Count;
            return true;
        }

        value = null;
        return _properties is not null && _properties.TryGetValue(context, span, member, out value);
    }

    public virtual bool CanWrite(string member) => !IsReadOnly && member != "size" && (_properties?.CanWrite(member) ?? true);

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        CanWrite(member) && ScriptObject.TrySetValue(context, span, member, value, readOnly);

    public virtual bool Remove(string member) => _properties?.Remove(member) ?? false;

    public virtual void SetReadOnly(string member, bool readOnly) => _properties?.SetReadOnly(member, readOnly);

    public virtual IScriptObject Clone(bool deep)
    {
        var clone = NewInstance(Count);
        foreach (var item in _items)
        {
            clone._items.Add(deep && item is IScriptObject inner ? (T)inner.Clone(true) : item);
        }

        clone._properties = (ScriptObject?)_properties?.Clone(deep);
        return clone;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IList.Add(object? value)
    {
        Add((T)value!); // the untyped interface cannot say whether T may be null
        return Count - 1;
    }

    bool IList.Contains(object? value) => value is T item && Contains(item);

    int IList.IndexOf(object? value) => value is T item ? IndexOf(item) : -1;

    void IList.Insert(int index, object? value) => Insert(index, (T)value!); // the untyped interface cannot say whether T may be null

    void IList.Remove(object? value)
    {
        if (value is T item)
        {
            Remove(item);
        }
    }

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    private protected virtual ScriptArray<T> NewInstance(int capacity) => new(capacity);

    private void AssertWritable()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The array is readonly");
        }
    }
}
