using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Foreign;

/// <summary>A table of an .ods workbook while it is read.</summary>
internal sealed record CalcTable(string Name, string Ordinal, bool IsHidden)
{
    public List<SheetRow> Rows { get; } = [];

    public List<CellArea> Merges { get; } = [];

    /// <summary>As first and last.</summary>
    public List<(int First, int Last)> HiddenColumns { get; } = [];
}
