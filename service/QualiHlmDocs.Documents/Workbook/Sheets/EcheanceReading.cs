using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>When an action is due: a day, a period's last day, « en continu »; and the words as they stand.</summary>
internal static class EcheanceReading
{
    // Serials of 2000-01-01 and 2100-12-31.
    private const double FirstSerial = 36_526;
    private const double LastSerial = 73_415;

    /// <summary>An unreadable text is left to the control of échéances (R08): no date, words kept.</summary>
    public static (DateOnly? Date, bool IsContinuous, string Text) Read(TableRow row)
    {
        var text = row.Text(ActionColumns.Echeance);
        if (text.Length == 0)
        {
            return (null, false, string.Empty);
        }

        var cell = row.Cell(ActionColumns.Echeance);
        // Two dates for one action: neither is chosen.
        if (cell.Kind == CellKind.Number && !text.Contains('\n', StringComparison.Ordinal) && DateOf(row.Sheet.Styles, cell, text) is { } date)
        {
            return (date.Date, false, date.Text);
        }

        var (read, isContinuous) = row.Read(text, Echeances.Parse);
        return (read, isContinuous, text);
    }

    private static (DateOnly Date, string Text)? DateOf(Styles styles, in Cell cell, string text)
    {
        if (styles.DateOf(cell) is { } date)
        {
            // « juin 2026 » typed in Excel becomes 1 June shown as « juin-26 »: what is shown is what was meant.
            var meant = date.Day == 1 && !styles.FormatOf(cell).ShowsDay ? Periods.TryEnd(text) : null;
            return (meant ?? date, text);
        }

        // A date whose format was lost: no year and no number of days looks like it.
        return cell.Number is >= FirstSerial and <= LastSerial && styles.DateOfSerial(cell.Number) is { } bare
            ? (bare, bare.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture))
            : null;
    }
}
