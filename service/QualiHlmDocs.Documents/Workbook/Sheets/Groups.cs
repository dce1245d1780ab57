using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>
/// Columns filled once per group of rows (the theme, the point d'alerte): the empty cells below take the value above,
/// and this is said. A merged area needs no guess and is not this.
/// </summary>
internal static class Groups
{
    // What a point d’alerte brings along: its words, weight and reference go down together, within one theme.
    private static readonly Column[] OfPoint = [ActionColumns.PointAlerte, ActionColumns.Points, ActionColumns.Gravite];

    public static void CarryDown(SheetTable table)
    {
        var rows = table.Rows.Where(row => !DescribedRows.IsTitle(row)).ToList();
        if (IsFilledOnce(table, rows, ActionColumns.Theme))
        {
            Carry(table, rows, [ActionColumns.Theme], ActionColumns.Theme);
        }

        if (IsFilledOnce(table, rows, ActionColumns.PointAlerte))
        {
            Carry(table, rows, OfPoint, ActionColumns.PointAlerte);
        }
    }

    // An owner who writes the same value in two rows running fills every row: an empty cell is then a missing value.
    private static bool IsFilledOnce(SheetTable table, List<TableRow> rows, Column column)
    {
        if (!table.Has(column) || rows.Count == 0 || rows[0].IsEmpty(column) || !rows.Exists(row => IsBlankInGroup(row, column)))
        {
            return false;
        }

        var last = string.Empty;
        foreach (var row in rows)
        {
            var text = row.Read(row.Seen(column), NameKey.Of);
            if (text.Length > 0 && text == last && row.Locate(column)?.Row == row.Row)
            {
                return false;
            }

            last = text;
        }

        return true;
    }

    private static bool IsBlankInGroup(TableRow row, Column column) => row.IsEmpty(column) && !row.IsEmpty(ActionColumns.Libelle);

    private static void Carry(SheetTable table, List<TableRow> rows, Column[] together, Column lead)
    {
        TableRow? source = null;
        foreach (var row in rows)
        {
            if (!row.IsEmpty(lead))
            {
                source = row;
            }
            else if (source is not null && IsBlankInGroup(row, lead) && together.All(row.IsEmpty))
            {
                // Before it is carried: the finding's place is the empty cell itself.
                row.Report(WorkbookFindings.ValeurReprise, lead, $"Cellule vide : « {source.Seen(lead)} » est repris de la ligne au-dessus.", "Recopiez la valeur sur chaque ligne, ou fusionnez les cellules du groupe.");
                foreach (var found in together.Select(source.Locate).OfType<(SheetRow Row, int Column)>())
                {
                    table.Carry(row.Row, found.Column, found.Row);
                }
            }
        }
    }
}
