using System.Collections.Immutable;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>What the values of a column look like, whatever its header says.</summary>
internal sealed class ColumnEvidence
{
    // Fewer say nothing of a column; more say nothing new.
    private const int LeastValues = 3;
    private const int MostValues = 60;

    // What is longer is prose, whatever words it holds.
    private const int LongestValue = 60;

    private const double Most = 0.8;
    private const double Few = 0.5;

    private static readonly (Column Column, Func<TableRow, Cell, string, bool> IsLike)[] Kinds =
    [
        (ActionColumns.Echeance, IsWhen), (ActionColumns.Debut, IsWhen), (ActionColumns.RealiseeLe, IsWhen),
        (ActionColumns.Gravite, (row, _, text) => row.ReadMeant(text, Listes.Gravite) is not null),
        (ActionColumns.Statut, IsStatut),
        (ActionColumns.Avancement, IsHowFar),
        (ActionColumns.Theme, (row, _, text) => !row.ReadMeant(text, Themes.Candidates).IsEmpty),
        (ActionColumns.Points, (_, _, text) => text.StartsWith('P') && Lists.AreReferences(text)),
    ];

    private readonly List<(TableRow Row, Cell Cell, string Text)> _values = [];
    private ImmutableArray<Column>? _likely;

    public ColumnEvidence(SheetTable table, int column)
    {
        foreach (var row in table.Rows.Take(MostValues).Where(row => !DescribedRows.IsTitle(row)))
        {
            var cell = row.Row.At(column);
            if (cell.Kind is not (CellKind.Error or CellKind.Uncalculated) && !table.Sheet.IsBlank(cell))
            {
                _values.Add((row, cell, table.Sheet.Display(cell).Trim()));
            }
        }
    }

    /// <summary>Fields of the plan whose values look like these.</summary>
    public ImmutableArray<Column> Likely => _likely ??= _values.Count < LeastValues ? [] : [.. Kinds.Where(kind => Share(kind.IsLike) >= Most).Select(kind => kind.Column)];

    /// <summary>True when most of the values cannot be those of the field, and look like another's.</summary>
    public bool Contradicts(Column field) =>
        _values.Count >= LeastValues && Kinds.FirstOrDefault(kind => kind.Column == field) is { IsLike: { } isLike } && Share(isLike) < Few && Likely.Any(other => other != field);

    private double Share(Func<TableRow, Cell, string, bool> isLike) =>
        (double)_values.Count(value => value.Text.Length <= LongestValue && isLike(value.Row, value.Cell, value.Text)) / _values.Count;

    private static bool IsWhen(TableRow row, Cell cell, string text) =>
        cell.Kind == CellKind.Text ? row.Read(text, Echeances.Parse) is not (null, false) : row.Sheet.Styles.DateOf(cell) is not null;

    private static bool IsStatut(TableRow row, Cell cell, string text) => row.ReadMeant(text, Listes.Statuts.Find) is not null;

    private static bool IsHowFar(TableRow row, Cell cell, string text) =>
        cell.Kind == CellKind.Number
            ? row.Sheet.Styles.DateOf(cell) is null && cell.Number is >= 0 and <= 100
            : IsStatut(row, cell, text) || row.Read(text, Avancements.OfOne) is not null;
}
