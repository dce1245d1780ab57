using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Sheets;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>
/// What a plan leaves behind in its workbook: unknown columns and sheets, rows that describe nothing, words around the
/// tables, and what the reading had to say. Told by difference: every filled cell that no record was read from.
/// </summary>
public static class WorkbookLeftovers
{
    /// <summary>The leftovers, in the order of the workbook, then the findings of the reading.</summary>
    /// <param name="bytes">The workbook, which has been read into <paramref name="reading"/>.</param>
    /// <param name="reading">Its reading, which must have a plan.</param>
    /// <param name="limits">Those of the reading.</param>
    /// <param name="ct">Stops by <see cref="OperationCanceledException"/>.</param>
    public static ImmutableArray<Leftover> Of(ReadOnlyMemory<byte> bytes, WorkbookReading reading, WorkbookLimits? limits = null, CancellationToken ct = default)
    {
        var plan = reading.Plan ?? throw new ArgumentException("A refused workbook has no leftovers.", nameof(reading));
        var claimed = new ClaimedCells(plan);
        var options = new ReadingOptions { Limits = limits ?? WorkbookLimits.Default, Correspondance = reading.Lecture.Correspondance };
        var book = OpenedBook.Open(bytes, plan.Classeur.Nom, options, ct);
        var leftovers = ImmutableArray.CreateBuilder<Leftover>();
        foreach (var entry in book.Sheets)
        {
            if (!IsOurs(entry.Name) && !book.IsOtherThanCells(entry) && book.Read(entry, ct) is { } sheet)
            {
                leftovers.AddRange(OfSheet(sheet, claimed));
            }
        }

        leftovers.AddRange(reading.Findings.Select(finding => new Leftover(finding.Place, finding.Code, finding.Message, "Constat de lecture")));
        return leftovers.ToImmutable();
    }

    // The model's own lists hold nothing of the owner's.
    private static bool IsOurs(string sheet) => NameKey.Of(sheet) == NameKey.Of("Listes");

    private static IEnumerable<Leftover> OfSheet(Sheet sheet, ClaimedCells claimed)
    {
        var kind = SheetKind.IsSilent(sheet.Name) || sheet.Said?.Nature == FeuilleCorrespondance.Ignorer ? null : SheetKind.Of(sheet);
        var header = kind is null || kind.IsKeyValue ? null : HeaderSearch.Find(sheet, kind.Layout, kind.LeastFor(sheet));
        var own = header is null ? [] : kind?.Unnamed?.In(header).Select(other => other.Column).ToHashSet() ?? [];
        foreach (var row in sheet.Rows)
        {
            var isRead = claimed.HasRow(sheet.Name, row.Number);
            foreach (var cell in row.Cells.Where(cell => cell.Kind != CellKind.Empty))
            {
                var text = TextOf(sheet, cell);
                var isRecords = claimed.Has(sheet.Name, row.Number, cell.Column) || (isRead && own.Contains(cell.Column));
                if (text.Length > 0 && !isRecords && !IsKnownWord(kind, header, row, cell, own, text) && !(row.Number > header?.Bottom && claimed.IsTheme(text)))
                {
                    yield return new Leftover(Place.At(sheet.Name, row.Number, cell.Column), HeaderOf(sheet, header, row, cell.Column), text, ReasonOf(kind, header, row, isRead));
                }
            }
        }
    }

    private static string TextOf(Sheet sheet, in Cell cell) =>
        cell.Kind == CellKind.Uncalculated ? "(formule non calculée)" : sheet.Display(cell).Trim();

    // Headers and keys that the model has too are not lost by being left out.
    private static bool IsKnownWord(SheetKind? kind, Header? header, SheetRow row, in Cell cell, HashSet<int> own, string text)
    {
        var column = (int)cell.Column;
        return header is not null
            ? row.Number >= header.Top && row.Number <= header.Bottom && (own.Contains(column) || header.Columns.Values.Contains(column))
                && (row.Number == header.Bottom || header.Layout.Find(text) is not null)
            : kind is { IsKeyValue: true } && (kind.Layout.Find(text) is not null || NameKey.Of(text) is "rubrique" or "valeur");
    }

    private static string HeaderOf(Sheet sheet, Header? header, SheetRow row, int column) =>
        header is not null && row.Number > header.Bottom && sheet.Rows.FirstOrDefault(above => above.Number == header.Bottom) is { } top
            ? sheet.Text(top, column).Trim()
            : string.Empty;

    private static string ReasonOf(SheetKind? kind, Header? header, SheetRow row, bool isRead) =>
        kind is null ? "Feuille non reprise"
        : header is null || row.Number < header.Bottom ? "Hors tableau"
        : isRead || row.Number <= header.Bottom ? "Colonne non reprise"
        : "Ligne non reprise";

    /// <summary>The cells that records were read from.</summary>
    private sealed class ClaimedCells
    {
        private readonly HashSet<(string Sheet, string Cell)> _cells = [];
        private readonly HashSet<(string Sheet, int Row)> _rows = [];
        private readonly HashSet<string> _themes;

        public ClaimedCells(PlanActions plan)
        {
            _themes = [.. plan.Actions.Select(action => action.ThemeTexte).Where(theme => theme.Length > 0)];
            foreach (var origine in Origines(plan))
            {
                Claim(origine.Row);
                foreach (var field in origine.Fields.Values)
                {
                    Claim(field.Place);
                }
            }
        }

        public bool Has(string sheet, int row, int column) => Place.At(sheet, row, column).Cell is { } cell && _cells.Contains((sheet, cell));

        public bool HasRow(string sheet, int row) => _rows.Contains((sheet, row));

        public bool IsTheme(string text) => _themes.Contains(text);

        private void Claim(Place place)
        {
            if (place is { Sheet: { } sheet, Cell: { } cell })
            {
                _cells.Add((sheet, cell));
                _rows.Add((sheet, int.Parse(cell.AsSpan(cell.AsSpan().IndexOfAnyInRange('0', '9')), System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        private static IEnumerable<Origine> Origines(PlanActions plan) =>
        [
            plan.Organisme.Origine, plan.Auditeur?.Origine ?? Origine.None,
            .. plan.Cycle.Select(it => it.Origine), .. plan.Points.Select(it => it.Origine), .. plan.Actions.Select(it => it.Origine),
            .. plan.Situations.Select(it => it.Origine), .. plan.Associations.Select(it => it.Origine), .. plan.Representants.Select(it => it.Origine),
            .. plan.Concertations.Select(it => it.Origine), .. plan.Observations.Select(it => it.Origine), .. plan.Preuves.Select(it => it.Origine),
            .. plan.Indicateurs.Select(it => it.Origine), .. plan.Pieces.Select(it => it.Origine),
        ];
    }
}
