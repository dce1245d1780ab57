using System.Runtime.CompilerServices;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>
/// What texts of a sheet were read as: a plan says « En cours » and « La propreté » on every row. Bounded; not for
/// several threads.
/// </summary>
internal sealed class Recall
{
    private const int MaxEntries = 20_000;
    private const int MaxLength = 200;

    private readonly Dictionary<(Delegate Reading, string Text), object?> _known = new(new ByReading());

    /// <summary>Reads a text, or recalls how it was read.</summary>
    /// <param name="text">What stands in a cell.</param>
    /// <param name="read">A function of the text alone: a static method or a lambda that captures nothing.</param>
    public T Of<T>(string text, Func<string, T> read)
    {
        if (text.Length > MaxLength)
        {
            return read(text);
        }

        if (_known.TryGetValue((read, text), out var known))
        {
            return (T)known!; // what this very function gave
        }

        var value = read(text);
        if (_known.Count < MaxEntries)
        {
            _known.Add((read, text), value);
        }

        return value;
    }

    // A reading is one delegate for the program's life: comparing what it calls, as delegates do, would take longer.
    private sealed class ByReading : IEqualityComparer<(Delegate Reading, string Text)>
    {
        public bool Equals((Delegate Reading, string Text) x, (Delegate Reading, string Text) y) => ReferenceEquals(x.Reading, y.Reading) && x.Text == y.Text;

        public int GetHashCode((Delegate Reading, string Text) key) => HashCode.Combine(RuntimeHelpers.GetHashCode(key.Reading), key.Text);
    }
}
