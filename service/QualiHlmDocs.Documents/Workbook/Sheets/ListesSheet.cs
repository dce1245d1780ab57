using System.Collections.Immutable;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>
/// « Listes »: what a workbook teaches of its own words, in two columns side by side, « Autre nom » and « Signifie ».
/// </summary>
internal static class ListesSheet
{
    private static readonly HashSet<string> Names = [.. new[] { "Listes", "Liste", "Paramètres" }.Select(NameKey.Of)];
    private static readonly HashSet<string> OtherNames = [.. new[] { "Autre nom", "Autre nom utilisé", "Alias", "Synonyme", "Nous disons" }.Select(NameKey.Of)];
    private static readonly HashSet<string> Meanings = [.. new[] { "Signifie", "Sens", "Se lit", "Équivaut à", "Nom du modèle" }.Select(NameKey.Of)];

    public static bool IsNamed(string sheet) => Names.Contains(NameKey.Of(sheet));

    /// <summary>The names that the sheet teaches; none when it has no such columns.</summary>
    public static Correspondance Read(Sheet sheet)
    {
        var learned = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (top, column) in Headers(sheet))
        {
            foreach (var row in sheet.Rows.Where(row => row.Number > top))
            {
                var (name, meaning) = (sheet.Text(row, column).Trim(), sheet.Text(row, column + 1).Trim());
                if (name.Length > 0 && meaning.Length > 0)
                {
                    learned[name] = meaning;
                }
            }
        }

        return new Correspondance { Alias = learned.ToImmutable() };
    }

    private static IEnumerable<(int Row, int Column)> Headers(Sheet sheet) =>
        from row in sheet.Rows
        from cell in row.Cells
        where cell.Kind == CellKind.Text && OtherNames.Contains(NameKey.Of(sheet.Display(cell))) && Meanings.Contains(NameKey.Of(sheet.Text(row, cell.Column + 1)))
        select (row.Number, (int)cell.Column);
}
