using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>What a workbook may cost before it is refused. A plan has fifty rows or so: these are far above.</summary>
public sealed record WorkbookLimits
{
    /// <summary>Those used when none are given.</summary>
    public static WorkbookLimits Default { get; } = new();

    /// <summary>The file's own size, its entries, what they inflate to and how many times they grow.</summary>
    public PackageLimits Package { get; init; } = PackageLimits.Default;

    /// <summary>How many sheets are looked at.</summary>
    public int MaxSheets { get; init; } = 200;

    /// <summary>Rows that hold something, over all sheets. Rows merely formatted cost nothing and are not counted.</summary>
    public int MaxRows { get; init; } = 200_000;

    /// <summary>Cells that hold something, over all sheets.</summary>
    public int MaxCells { get; init; } = 2_500_000;

    /// <summary>Characters of one cell. Excel itself stops at 32 767.</summary>
    public int MaxCellLength { get; init; } = 32_767;

    /// <summary>Entries of the table of shared strings.</summary>
    public int MaxSharedStrings { get; init; } = 1_000_000;

    /// <summary>Characters of all texts together: shared strings and those written in cells.</summary>
    public long MaxCharacters { get; init; } = 32L * 1024 * 1024;

    /// <summary>Nesting of XML elements.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Findings told before one last finding counts the others.</summary>
    public int MaxFindings { get; init; } = 1_000;
}
