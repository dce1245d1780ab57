namespace QualiHlmDocs.Documents.Workbook;

/// <summary>What a reading may be told.</summary>
public sealed record ReadingOptions
{
    /// <summary>Nothing: limits as usual, columns as recognised or as the workbook itself says.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>What a workbook may cost.</summary>
    public WorkbookLimits Limits { get; init; } = WorkbookLimits.Default;

    /// <summary>What the columns are; it wins over what the workbook keeps of an earlier one.</summary>
    public Correspondance? Correspondance { get; init; }

    /// <summary>Names that an installation has learned; anything else said of a name wins.</summary>
    public Correspondance? Installation { get; init; }
}
