using System.Collections.Immutable;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>What a row of the plan says of the point d'alerte it answers: references, words, or both in one cell.</summary>
internal sealed record PointCell(ImmutableArray<string> References, string Wording)
{
    public static PointCell Read(TableRow row) => Of(row, row.Text(ActionColumns.Points), row.Text(ActionColumns.PointAlerte));

    /// <summary>The same, where the row's own reading has already reported its errors.</summary>
    public static PointCell Quiet(TableRow row) => Of(row, row.Seen(ActionColumns.Points), row.Seen(ActionColumns.PointAlerte));

    private static PointCell Of(TableRow row, string references, string text) =>
        references.Length > 0 ? new(row.Read(references, Lists.References), text) : row.Read(text, OfWords);

    private static PointCell OfWords(string text) =>
        Lists.AreReferences(text) ? new(Lists.References(text), string.Empty)
        : Lists.ReferenceAndWording(text) is { } both ? new([both.Reference], both.Wording)
        : new([], text);
}
