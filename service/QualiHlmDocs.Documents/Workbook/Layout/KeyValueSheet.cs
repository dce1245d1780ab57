using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>
/// A sheet that describes one thing: keys in a column with values at their right, or keys in a row with values below.
/// </summary>
internal sealed class KeyValueSheet : Record
{
    // What stands above the keys themselves (« Rubrique | Valeur »).
    private static readonly HashSet<string> HeadingKeys = [.. new[] { "Rubrique", "Rubriques", "Champ", "Donnée", "Information", "Clé", "Élément" }.Select(NameKey.Of)];

    // What stands above the values, whatever stands beside it (« Organisme | Valeur »).
    private static readonly HashSet<string> HeadingValues = [.. new[] { "Valeur", "Réponse", "Information", "Renseignement", "Contenu", "À compléter", "Saisie" }.Select(NameKey.Of)];

    private readonly Dictionary<Column, (SheetRow Row, int Column)> _cells = [];

    private KeyValueSheet(Sheet sheet, FindingLog log)
        : base(sheet, log)
    {
    }

    /// <summary>Keys that name no field, with their place.</summary>
    public List<OtherHeader> Others { get; } = [];

    public override IEnumerable<Column> Columns => _cells.Keys;

    public override Place Place => Place.OfSheet(Sheet.Name);

    public override (SheetRow Row, int Column)? Locate(Column column) => _cells.TryGetValue(column, out var cell) ? cell : null;

    /// <summary>Null when the sheet names none of the layout's fields.</summary>
    public static KeyValueSheet? Read(Sheet sheet, SheetLayout layout, FindingLog log)
    {
        var down = Down(sheet, layout, log);
        var across = Across(sheet, layout, log);
        var best = across is not null && across._cells.Count > down._cells.Count ? across : down;
        return best._cells.Count > 0 ? best : null;
    }

    private static KeyValueSheet Down(Sheet sheet, SheetLayout layout, FindingLog log)
    {
        var record = new KeyValueSheet(sheet, log);
        var entries = sheet.Rows.Select(row => EntryOf(sheet, row)).Where(entry => entry.Key.Length > 0).ToList();
        // « Organisme » over « Raison sociale » is a title: the model workbook's own key speaks first.
        foreach (var entry in entries.Where(entry => entry.HasValue && !HeadingValues.Contains(NameKey.Of(entry.Value))).OrderBy(entry => layout.Find(entry.Key)?.IsTitre(entry.Key) is not true))
        {
            var column = layout.Find(entry.Key);
            if ((column is null || !record._cells.TryAdd(column, (entry.Row, entry.Place))) && !HeadingKeys.Contains(NameKey.Of(entry.Key)))
            {
                record.Others.Add(new OtherHeader(entry.Row.Number, entry.KeyPlace, entry.Key, column));
            }
        }

        // A key left without a value is a field all the same; a title that reads like a key comes after those that have one.
        foreach (var entry in entries.Where(entry => !entry.HasValue))
        {
            if (layout.Find(entry.Key) is { } column)
            {
                record._cells.TryAdd(column, (entry.Row, entry.Place));
            }
        }

        return record;
    }

    private static (SheetRow Row, string Key, int KeyPlace, int Place, string Value, bool HasValue) EntryOf(Sheet sheet, SheetRow row)
    {
        var key = row.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Text && !sheet.IsBlank(cell));
        var value = row.Cells.FirstOrDefault(cell => cell.Column > key.Column && !sheet.IsBlank(cell));
        var hasValue = value.Kind != CellKind.Empty;
        return (row, (sheet.TextIn(key) ?? string.Empty).Trim(), key.Column, hasValue ? value.Column : key.Column + 1, sheet.TextIn(value) ?? string.Empty, hasValue);
    }

    private static KeyValueSheet? Across(Sheet sheet, SheetLayout layout, FindingLog log)
    {
        if (HeaderSearch.Find(sheet, layout, 2) is not { } header || sheet.Rows.FirstOrDefault(row => row.Number > header.Bottom) is not { } values)
        {
            return null;
        }

        var record = new KeyValueSheet(sheet, log);
        foreach (var (column, place) in header.Columns)
        {
            record._cells[column] = (values, place);
        }

        record.Others.AddRange(header.Others);
        return record;
    }
}
