using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>Means: an amount, or words. Words in the column of amounts are kept with the other words.</summary>
internal static class MoyensReading
{
    public static (decimal? Euros, string Words) Read(TableRow row)
    {
        var words = row.Text(ActionColumns.Moyens);
        var text = row.Text(ActionColumns.MoyensFinanciers);
        if (row.Cell(ActionColumns.MoyensFinanciers).Kind == CellKind.Number || row.Read(text, Nombres.TryParse) is not null)
        {
            return (row.Number(ActionColumns.MoyensFinanciers), words);
        }

        return (null, words.Length == 0 ? text : text.Length == 0 ? words : $"{words}\n{text}");
    }
}
