using System.Collections;

namespace Scriban.Runtime;

/// <summary>A sequence of values computed by the language: « 1..5 », or what an array function yields. Read-only.</summary>
public class ScriptRange : IList<object?>, IReadOnlyList<object?>, IList
{
    private readonly IReadOnlyList<object?> _items;

    public ScriptRange()
        : this(Array.Empty<object?>())
    {
    }

    public ScriptRange(IEnumerable values) =>
        _items = values as IReadOnlyList<object?> ?? [.. values.Cast<object?>()];

    public IEnumerable Values => _items;

    public int Count => _items.Count;

    public bool IsReadOnly => true;

    bool IList.IsFixedSize => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>An item, or null past the end.</summary>
    public object? this[int index]
    {
        get => (uint)index < (uint)_items.Count ? _items[index] : null;
        set => throw ReadOnly();
    }

    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Add(object? item) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public bool Contains(object? item) => IndexOf(item) >= 0;

    public void CopyTo(object?[] array, int arrayIndex)
    {
        foreach (var item in _items)
        {
            array[arrayIndex++] = item;
        }
    }

    public bool Remove(object? item) => throw ReadOnly();

    public int IndexOf(object? item)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (Equals(_items[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    public void Insert(int index, object? item) => throw ReadOnly();

    public void RemoveAt(int index) => throw ReadOnly();

    int IList.Add(object? value) => throw ReadOnly();

    void IList.Remove(object? value) => throw ReadOnly();

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (var item in _items)
        {
            array.SetValue(item, index++);
        }
    }

    private static InvalidOperationException ReadOnly() => new("A range is readonly");
}
