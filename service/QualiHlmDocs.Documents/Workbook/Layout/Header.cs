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
    public bool HasKey => Layout.Keys.Any(Columns.ContainsKey);
}

/// <summary>A header that fills no field.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Text">As a person sees it.</param>
/// <param name="Twin">The column it repeats; null when it is unknown.</param>
internal sealed record OtherHeader(int Row, int Column, string Text, Column? Twin);
