using System.Collections;

namespace Scriban.Runtime;

/// <summary>A list of values that templates may read and extend, with members of its own beside its items.</summary>
public class ScriptArray : ScriptArray<object?>
{
    public ScriptArray()
    {
    }

    public ScriptArray(int capacity)
        : base(capacity)
    {
    }

    public ScriptArray(IEnumerable<object?> values)
        : base(values)
    {
    }

    public ScriptArray(IEnumerable values)
        : base(values.Cast<object?>())
    {
    }

    private protected override ScriptArray<object?> NewInstance(int capacity) => new ScriptArray(capacity);
}
