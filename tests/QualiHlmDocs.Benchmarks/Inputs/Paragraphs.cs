using System.Globalization;
using System.Security;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>WordprocessingML as Word itself saves it, revision marks and paragraph identifiers included.</summary>
internal static class Paragraphs
{
    private const string Marks = "w:rsidR=\"00A4193C\" w:rsidRPr=\"00A4193C\" w:rsidRDefault=\"00B77A3E\"";

    private const string CheckStart = "\uE000";
    private const string CheckEnd = "\uE001";
    private const string StartOfRun = """<w:r w:rsidRPr="00A4193C"><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">""";
    private const string EndOfRun = "</w:t></w:r>";

    public static string Of(string style, string text) =>
        $"""<w:p w14:paraId="{Id(style, text)}" w14:textId="77777777" {Marks}><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{Run(text)}</w:p>""";

    public static string Cell(string text) =>
        "<w:tc><w:tcPr><w:tcW w:w=\"1812\" w:type=\"dxa\"/></w:tcPr>"
        + $"""<w:p w14:paraId="{Id("Cellule", text)}" w14:textId="77777777" {Marks}><w:pPr><w:pStyle w:val="Cellule"/></w:pPr>{Run(text)}</w:p></w:tc>""";

    /// <param name="columns">How many there are.</param>
    /// <param name="rows">The texts of the cells of each row.</param>
    public static string Table(int columns, IEnumerable<IReadOnlyList<string>> rows) =>
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grilledutableau\"/><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblLook w:val=\"04A0\"/></w:tblPr><w:tblGrid>"
        + string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"1812\"/>", columns)) + "</w:tblGrid>"
        + string.Concat(rows.Select((row, number) => Row(row.Select(Cell), number))) + "</w:tbl>";

    private static string Row(IEnumerable<string> cells, int number) =>
        $"""<w:tr w:rsidR="00A4193C" w14:paraId="{Id("Ligne", number.ToString(CultureInfo.InvariantCulture))}" w14:textId="77777777">{string.Concat(cells)}</w:tr>""";

    /// <summary>
    /// A tag as Word saves it once its spelling checker has looked at the name: three runs with marks between. Half of
    /// the tags of documents made in Word are cut.
    /// </summary>
    public static string Checked(string tag, string name) =>
        tag.Replace(name, CheckStart + name + CheckEnd, StringComparison.Ordinal);

    private static string Run(string text) =>
        OneRun(text)
            .Replace(CheckStart, EndOfRun + """<w:proofErr w:type="spellStart"/>""" + StartOfRun, StringComparison.Ordinal)
            .Replace(CheckEnd, EndOfRun + """<w:proofErr w:type="spellEnd"/>""" + StartOfRun, StringComparison.Ordinal);

    private static string OneRun(string text) => StartOfRun + SecurityElement.Escape(text) + EndOfRun;

    // Paragraph identifiers are eight hexadecimal digits under 80000000, each once in a part.
    private static string Id(string style, string text)
    {
        var hash = 17u;
        foreach (var letter in style + "|" + text)
        {
            hash = unchecked((hash * 31) + letter);
        }

        return (hash & 0x7FFFFFFF).ToString("X8", CultureInfo.InvariantCulture);
    }
}
