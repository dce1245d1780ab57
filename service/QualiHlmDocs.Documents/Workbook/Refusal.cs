namespace QualiHlmDocs.Documents.Workbook;

/// <summary>Why no plan could be read at all.</summary>
public enum Refusal
{
    /// <summary>Not a workbook, damaged, encrypted, hostile, or without a plan.</summary>
    Unusable,

    /// <summary>Larger than <see cref="WorkbookLimits"/> allow.</summary>
    TooLarge,
}
