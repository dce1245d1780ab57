using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>The header found in a sheet: one row, or two.</summary>
/// <param name="Layout">What the sheet is.</param>
/// <param name="Top">Its first row.</param>
/// <param name="Bottom">Its last row; data start below.</param>
/// <param name="Columns">Where each recognised column stands.</param>
/// <param name="Others">Headers that were not recognised, or say again what another says.</param>
internal sealed record Header(
    SheetLayout Layout, int Top, int Bottom, IReadOnlyDictionary<Column, int> Columns, ImmutableArray<OtherHeader> Others)
{
    // Asked for every field of every row: an array, where a dictionary took a tenth of the reading.
    private readonly int[] _places = [.. Layout.Columns.Select(column => Columns.GetValueOrDefault(column))];

    /// <summary>What its owner said of the columns; null where everything was recognised.</summary>
    public FeuilleCorrespondance? Said { get; init; }

    /// <summary>Where a column stands; 0 where the sheet has none, or its layout does not know it.</summary>
    public int PlaceOf(Column column) => column.Ordinal < _places.Length && Layout.Columns[column.Ordinal] == column ? _places[column.Ordinal] : 0;

    public bool HasKey => Layout.Keys.Any(Columns.ContainsKey);
}

/// <summary>A header that fills no field.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Text">As a person sees it.</param>
/// <param name="Twin">The column it repeats; null when it is unknown.</param>
internal sealed record OtherHeader(int Row, int Column, string Text, Column? Twin);
