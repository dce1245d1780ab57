using System.Globalization;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Foreign;

/// <summary>
/// How values of an .ods workbook are shown: the format, of the usual ones, that gives the very words a person reads there.
/// </summary>
internal sealed class CalcFormats
{
    // In each range the usual one first: it is taken where none gives the words.
    private static readonly string[] Numbers = ["General", "0", "0.0", "0.00", "#,##0", "#,##0.0", "#,##0.00", "#,##0\" €\"", "#,##0.00\" €\""];
    private static readonly string[] Shares = ["0%", "0.0%", "0.00%", "0\" %\"", "0.0\" %\""];
    private static readonly string[] Days =
        ["dd/mm/yyyy", "yyyy-mm-dd", "d mmmm yyyy", "dd/mm/yy", "d/m/yyyy", "d mmm yyyy", "d mmm yy", "dddd d mmmm yyyy", "dd-mm-yyyy", "dd.mm.yyyy", "mmmm yyyy", "mmm yyyy", "mmm-yy", "mmm yy", "mm/yyyy", "yyyy", "dd/mm/yyyy hh:mm", "yyyy-mm-dd hh:mm:ss"];

    // Dates count from here in the format whose numbers they are turned into.
    private static readonly DateTime First = new(1899, 12, 30);

    /// <summary>Of the cells that are given here.</summary>
    public Styles Styles { get; } = Styles.Of([.. Numbers, .. Shares, .. Days]);

    /// <summary>A number and its style.</summary>
    public (double, ushort, CellKind) Number(double number, string shown) => (number, StyleOf(number, shown, 0, Numbers.Length), CellKind.Number);

    /// <summary>A share and its style.</summary>
    public (double, ushort, CellKind) Share(double number, string shown) => (number, StyleOf(number, shown, Numbers.Length, Shares.Length), CellKind.Number);

    /// <summary>A date, ISO 8601 as the cell holds it, as the number that Excel would hold; null when it is none.</summary>
    public (double, ushort, CellKind)? Date(string value, string shown)
    {
        if (!DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year is < 1900 or > 9999)
        {
            return null;
        }

        var serial = (date - First).TotalDays;
        return (serial, StyleOf(serial, shown, Numbers.Length + Shares.Length, Days.Length), CellKind.Number);
    }

    private ushort StyleOf(double number, string shown, int first, int count)
    {
        for (var style = first; style < first + count; style++)
        {
            if (Styles.Display(new Cell(number, 1, (ushort)style, CellKind.Number)) == shown)
            {
                return (ushort)style;
            }
        }

        return (ushort)first;
    }
}
