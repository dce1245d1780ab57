using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// The items of a loop. Looks ahead only when asked whether an item is the last one, so that a source that grows
/// while it is read is followed.
/// </summary>
internal sealed class LoopSource : IDisposable
{
    private readonly TemplateContext _context;
    private readonly ScriptNode _loop;
    private readonly IEnumerator _items;
    private readonly int _limit;
    private readonly Queue<object?> _ahead = new();
    private int _count;

    private LoopSource(TemplateContext context, ScriptNode loop, IEnumerator items, int limit)
    {
        _context = context;
        _loop = loop;
        _items = items;
        _limit = limit <= 0 ? int.MaxValue : limit;
    }

    public object? Current { get; private set; }

    /// <summary>How many items there are; reads them all.</summary>
    public int Length
    {
        get
        {
            while (LookAhead(_ahead.Count + 1))
            {
                // Each turn reads one more item.
            }

            return _count + _ahead.Count;
        }
    }

    public bool IsLast => !LookAhead(1);

    public static LoopSource Open(TemplateContext context, ScriptForStatement loop, IEnumerable items, LoopOptions options)
    {
        var source = items;
        if (options.Offset > 0)
        {
            source = source.Cast<object?>().Skip(options.Offset);
        }

        if (!options.IsReversed)
        {
            return new LoopSource(context, loop, source.GetEnumerator(), options.Limit);
        }

        var all = InternalLoop.Over(context, loop.Span, source).ToList();
        all.Reverse();
        return new LoopSource(context, loop, all.GetEnumerator(), options.Limit);
    }

    public bool MoveNext()
    {
        if (_ahead.TryDequeue(out var next) || Read(out next))
        {
            Current = next;
            _count++;
            return true;
        }

        return false;
    }

    public void Dispose() => (_items as IDisposable)?.Dispose();

    private bool LookAhead(int count)
    {
        while (_ahead.Count < count)
        {
            if (!Read(out var item))
            {
                return false;
            }

            if (_context.LoopLimit > 0 && _count + _ahead.Count > _context.LoopLimit)
            {
                throw new ScriptRuntimeException(
                    _loop.Span, $"Exceeding number of iteration limit `{_context.LoopLimit}` for loop statement.");
            }

            _ahead.Enqueue(item);
        }

        return true;
    }

    private bool Read(out object? item)
    {
        item = null;
        try
        {
            if (_count + _ahead.Count >= _limit || !_items.MoveNext())
            {
                return false;
            }
        }
        catch (InvalidOperationException e)
        {
            // The list was changed by the loop that reads it.
            throw new ScriptRuntimeException(_loop.Span, e.Message, e);
        }

        item = _items.Current;
        return true;
    }
}
