using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>
/// Columns whose headers are the owner's own — criteria of a grid, periods of a measure — told by where they stand:
/// after one known column and before another.
/// </summary>
internal sealed record UnnamedColumns(Column After, Column Before)
{
    /// <summary>In column order; none when the sheet lacks a bounding column.</summary>
    public IEnumerable<OtherHeader> In(Header header) =>
        header.Columns.TryGetValue(After, out var first) && header.Columns.TryGetValue(Before, out var last)
            ? header.Others.Where(other => other.Twin is null && other.Column > first && other.Column < last)
            : [];

    /// <summary>Marks; an empty cell is no mark, which is not zero.</summary>
    public ImmutableArray<NoteCritere> Read(TableRow row) =>
        [.. In(row.Table.Header).Select(header => new NoteCritere(header.Text, NoteOf(row, header)))];

    /// <summary>Values as shown, where there are any.</summary>
    public ImmutableArray<ValeurDatee> ReadDated(TableRow row) =>
        [.. In(row.Table.Header).Select(header => new ValeurDatee(header.Text, row.Sheet.Text(row.Row, header.Column).Trim())).Where(value => value.Valeur.Length > 0)];

    private static decimal? NoteOf(TableRow row, OtherHeader header)
    {
        var cell = row.Sheet.At(row.Row, header.Column);
        var text = row.Sheet.Display(cell).Trim();
        var note = cell.Kind == CellKind.Number ? (decimal)Math.Clamp(cell.Number, -1e9, 1e9) : Nombres.TryParse(text);
        if (note is null && text.Length > 0)
        {
            row.Log.Add(
                WorkbookFindings.NombreIllisible, Place.At(row.Sheet.Name, row.Row.Number, header.Column),
                $"« {text} » ne se lit pas comme une note pour le critère « {header.Text} ».", "Saisissez un nombre, ou laissez la cellule vide si le critère n’est pas noté.");
        }

        return note;
    }
}
