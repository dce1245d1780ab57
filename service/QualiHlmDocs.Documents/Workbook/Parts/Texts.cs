namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>
/// The texts of a workbook, each once: first those that the file shares between its cells, in their order, then those
/// written in cells.
/// </summary>
internal sealed class Texts
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _written = [];

    /// <summary>How many are shared.</summary>
    public int SharedCount { get; private set; }

    public string this[int index] => _texts[index];

    /// <summary>Before any is written in a cell.</summary>
    public void Share(string text)
    {
        _texts.Add(text);
        SharedCount++;
    }

    /// <summary>The place of a text that a cell holds itself.</summary>
    public int Write(ReadOnlySpan<char> text)
    {
        var known = _written.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var index))
        {
            index = _texts.Count;
            var made = new string(text);
            _texts.Add(made);
            _written.Add(made, index);
        }

        return index;
    }
}
