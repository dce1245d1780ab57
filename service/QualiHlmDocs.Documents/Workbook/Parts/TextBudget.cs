namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>Counts what a workbook costs while it is read, and stops it at its limits.</summary>
internal sealed class TextBudget(WorkbookLimits limits)
{
    private long _characters;
    private int _rows;
    private int _cells;

    public WorkbookLimits Limits { get; } = limits;

    /// <summary>Counts a text, or the next piece of one.</summary>
    public void Spend(int before, int length)
    {
        _characters += length;
        if (before + length > Limits.MaxCellLength || _characters > Limits.MaxCharacters)
        {
            throw TooLarge();
        }
    }

    /// <summary>Counts a row and its cells.</summary>
    public void SpendRow(int cells)
    {
        SpendCells(cells);
        if (++_rows > Limits.MaxRows)
        {
            throw TooLarge();
        }
    }

    /// <summary>Counts cells that merged areas cover.</summary>
    public void SpendCells(int cells)
    {
        _cells += cells;
        if (_cells > Limits.MaxCells)
        {
            throw TooLarge();
        }
    }

    /// <summary>Stops XML nested beyond what any program writes.</summary>
    public void CheckDepth(int depth)
    {
        if (depth > Limits.MaxDepth)
        {
            throw TooLarge();
        }
    }

    public static WorkbookFaultException TooLarge() => new(Fault.TooLarge);
}
