using System.Collections;

namespace Scriban.Syntax;

/// <summary>A list of nodes of one kind, which become children of the list.</summary>
public sealed class ScriptList<TScriptNode> : ScriptList, IList<TScriptNode>, IReadOnlyList<TScriptNode>
    where TScriptNode : ScriptNode
{
    private TScriptNode[] _nodes = [];
    private int _count;

    public override int Count => _count;

    public bool IsReadOnly => false;

    public TScriptNode this[int index]
    {
        get => (uint)index < (uint)_count ? _nodes[index] : throw new ArgumentOutOfRangeException(nameof(index));
        set => _nodes[(uint)index < (uint)_count ? index : throw new ArgumentOutOfRangeException(nameof(index))] = Adopt(value);
    }

    public void Add(TScriptNode item)
    {
        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Math.Max(4, _count * 2));
        }

        _nodes[_count++] = Adopt(item);
    }

    public void AddRange(IEnumerable<TScriptNode> nodes)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        foreach (var node in nodes)
        {
            Add(node);
        }
    }

    public void Insert(int index, TScriptNode item)
    {
        Add(item);
        Array.Copy(_nodes, index, _nodes, index + 1, _count - 1 - index);
        _nodes[index] = item;
    }

    public void RemoveAt(int index)
    {
        this[index].Parent = null;
        _count--;
        Array.Copy(_nodes, index + 1, _nodes, index, _count - index);
        Array.Clear(_nodes, _count, 1);
    }

    public bool Remove(TScriptNode item)
    {
        var index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    public void Clear()
    {
        while (_count > 0)
        {
            RemoveAt(_count - 1);
        }
    }

    public bool Contains(TScriptNode item) => IndexOf(item) >= 0;

    public int IndexOf(TScriptNode item) => Array.IndexOf(_nodes, item, 0, _count);

    public void CopyTo(TScriptNode[] array, int arrayIndex) => Array.Copy(_nodes, 0, array, arrayIndex, _count);

    public new TScriptNode GetChildren(int index) => this[index];

    public IEnumerator<TScriptNode> GetEnumerator()
    {
        for (var i = 0; i < _count; i++)
        {
            yield return _nodes[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The nodes without copying, for the evaluator.</summary>
    internal ReadOnlySpan<TScriptNode> AsSpan() => new(_nodes, 0, _count);

    protected override ScriptNode? GetChildrenImpl(int index) => this[index];
}
