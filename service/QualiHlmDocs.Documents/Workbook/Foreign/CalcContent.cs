using QualiHlmDocs.Documents.Workbook.Markup;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Foreign;

/// <summary>The content part of an .ods workbook: its tables, and the correspondance that it keeps.</summary>
internal sealed class CalcContent
{
    private readonly HashSet<string> _hiddenStyles = [];

    public Texts Texts { get; } = new();

    public CalcFormats Formats { get; } = new();

    public List<CalcTable> Tables { get; } = [];

    /// <summary>The JSON that a name of the workbook holds; null for none.</summary>
    public string? Kept { get; private set; }

    public static CalcContent Read(XmlScanner xml, TextBudget budget, CancellationToken ct)
    {
        var content = new CalcContent();
        var style = string.Empty;
        while (xml.Read())
        {
            if (xml.IsStart("style"u8))
            {
                style = xml.Attribute("name"u8) ?? string.Empty;
            }
            else if (xml.IsStart("table-properties"u8) && xml.Attribute("display"u8) == "false")
            {
                content._hiddenStyles.Add(style);
            }
            else if (xml.IsStart("table"u8) && !xml.IsEmptyElement)
            {
                content.ReadTable(xml, budget, ct);
            }
            else if (xml.IsStart("named-expression"u8) && xml.Attribute("name"u8) == KeptCorrespondance.Name)
            {
                var formula = xml.Attribute("expression"u8) ?? string.Empty;
                content.Kept = KeptCorrespondance.OfFormula(formula.StartsWith("of:=", StringComparison.Ordinal) ? formula[4..] : formula);
            }
        }

        return content;
    }

    private void ReadTable(XmlScanner xml, TextBudget budget, CancellationToken ct)
    {
        if (Tables.Count == budget.Limits.MaxSheets)
        {
            throw TextBudget.TooLarge();
        }

        var ordinal = Tables.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var table = new CalcTable(xml.Attribute("name"u8) ?? string.Empty, ordinal, _hiddenStyles.Contains(xml.Attribute("style-name"u8) ?? string.Empty));
        new CalcRows(xml, table, Texts, Formats, budget, ct).Read();
        Tables.Add(table);
    }
}
