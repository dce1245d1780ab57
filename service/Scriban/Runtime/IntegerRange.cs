using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The integers from one to another, rising or falling, computed as they are asked for.</summary>
internal sealed class IntegerRange(long first, int count, int step) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index] => Numbers.Shrink(first + ((long)index * step));

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
