using System.Collections.Immutable;
using QualiHlmDocs.Documents.Workbook.Layout;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>The cells of a sheet that hold something, and what its owner put around them.</summary>
/// <param name="rows">By number, ascending.</param>
/// <param name="merged">The merged area of each cell that one covers.</param>
internal sealed class Sheet(List<SheetRow> rows, Dictionary<(int Row, int Column), CellArea> merged)
{
    public required string Name { get; init; }

    public required Styles Styles { get; init; }

    public required Texts Texts { get; init; }

    /// <summary>What its owner said of it; null for nothing.</summary>
    public FeuilleCorrespondance? Said { get; init; }

    /// <summary>Other names that count in its workbook.</summary>
    public Aliases Aliases { get; init; } = Aliases.None;

    /// <summary>Hidden by its owner.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How its texts were read.</summary>
    public Recall Recall { get; } = new();

    public IReadOnlyList<SheetRow> Rows => rows;

    /// <summary>Hidden columns, as first and last.</summary>
    public required ImmutableArray<(int First, int Last)> HiddenColumns { get; init; }

    /// <summary>What a person sees at a cell: the leading cell's content anywhere in a merged area.</summary>
    public Cell At(SheetRow row, int column)
    {
        var own = row.At(column);
        return own.Kind == CellKind.Empty && MergeAt(row.Number, column) is { } area && LeadingRow(area) is { } top ? top.At(area.Left) : own;
    }

    /// <summary>The merged area that covers a cell.</summary>
    public CellArea? MergeAt(int row, int column) => merged.Count > 0 && merged.TryGetValue((row, column), out var area) ? area : null;

    public bool IsColumnHidden(int column) => HiddenColumns.Any(range => column >= range.First && column <= range.Last);

    /// <summary>The text a person sees in a cell.</summary>
    public string Text(SheetRow row, int column) => Display(At(row, column));

    /// <summary>The text a person sees in a cell.</summary>
    public string Display(in Cell cell) => cell.Kind is CellKind.Text or CellKind.Error ? Texts[(int)cell.Number] : Styles.Display(cell);

    /// <summary>True for nothing, or white space.</summary>
    public bool IsBlank(in Cell cell) => cell.Kind == CellKind.Empty || (cell.Kind == CellKind.Text && string.IsNullOrWhiteSpace(Texts[(int)cell.Number]));

    /// <summary>The text that stands in a cell; null where none does.</summary>
    public string? TextIn(in Cell cell) => cell.Kind == CellKind.Text ? Texts[(int)cell.Number] : null;

    /// <summary>The row of a merged area's leading cell; null where nothing stands.</summary>
    public SheetRow? LeadingRow(CellArea area)
    {
        var index = rows.BinarySearch(new SheetRow(area.Top, false, []), ByNumber);
        return index >= 0 ? rows[index] : null;
    }

    private static Comparer<SheetRow> ByNumber { get; } = Comparer<SheetRow>.Create((left, right) => left.Number.CompareTo(right.Number));
}
