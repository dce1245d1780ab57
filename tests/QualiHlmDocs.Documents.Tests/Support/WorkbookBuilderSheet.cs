using System.Globalization;
using System.Security;
using System.Text;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>One sheet of a built workbook: rows of values, and what Excel may put around them.</summary>
internal sealed class WorkbookBuilderSheet(string name, object?[][] rows)
{
    public string Name { get; } = name;
    public object?[][] Rows { get; } = rows;
    public string[] Merges { get; init; } = [];
    public int[] HiddenRows { get; init; } = [];
    public int[] HiddenColumns { get; init; } = [];
    public bool Hidden { get; init; }
    /// <summary>Name and reference of an Excel table (« tblActions », « A1:H40 »).</summary>
    public (string Name, string Ref)? Table { get; init; }
    /// <summary>Leaves out the r="B3" of rows and cells, as some programs do.</summary>
    public bool WithoutReferences { get; init; }

    internal string ToXml(WorkbookBuilder book)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
            .Append(CultureInfo.InvariantCulture, $"<worksheet xmlns=\"{book.MainNamespace}\" xmlns:r=\"{book.RelationNamespace}\">");
        AppendColumns(xml);
        xml.Append("<sheetData>");
        for (var row = 0; row < Rows.Length; row++)
        {
            AppendRow(xml, book, row + 1, Rows[row]);
        }

        xml.Append("</sheetData>");
        if (Merges.Length > 0)
        {
            xml.Append("<mergeCells>").AppendJoin(string.Empty, Merges.Select(area => $"<mergeCell ref=\"{area}\"/>")).Append("</mergeCells>");
        }

        return xml.Append(Table is null ? string.Empty : "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>").Append("</worksheet>").ToString();
    }

    private void AppendColumns(StringBuilder xml)
    {
        if (HiddenColumns.Length > 0)
        {
            xml.Append("<cols>").AppendJoin(string.Empty, HiddenColumns.Select(column => $"<col min=\"{column}\" max=\"{column}\" width=\"0\" hidden=\"1\"/>")).Append("</cols>");
        }
    }

    private void AppendRow(StringBuilder xml, WorkbookBuilder book, int row, object?[] values)
    {
        var reference = WithoutReferences ? string.Empty : $" r=\"{row}\"";
        xml.Append("<row").Append(reference).Append(HiddenRows.Contains(row) ? " hidden=\"1\"" : string.Empty).Append('>');
        for (var column = 0; column < values.Length; column++)
        {
            if (values[column] is { } value)
            {
                AppendCell(xml, book, WithoutReferences ? string.Empty : $" r=\"{ColumnName(column + 1)}{row}\"", value);
            }
            else if (WithoutReferences)
            {
                xml.Append("<c/>");
            }
        }

        xml.Append("</row>");
    }

    private static void AppendCell(StringBuilder xml, WorkbookBuilder book, string reference, object value)
    {
        var format = string.Empty;
        if (value is Styled styled)
        {
            (value, format) = (styled.Value ?? string.Empty, styled.NumberFormat);
        }

        var formula = string.Empty;
        if (value is Formula made)
        {
            (value, formula) = (made.Cached ?? string.Empty, $"<f>{SecurityElement.Escape(made.Text)}</f>");
            var (cachedType, cached) = made.Cached is string text ? ("str", $"<v>{SecurityElement.Escape(text)}</v>") : Content(book, made.Cached, ref format);
            AppendTo(xml, reference, book.StyleOf(format), cachedType, formula + cached);
            return;
        }

        var (type, content) = Content(book, value, ref format);
        AppendTo(xml, reference, book.StyleOf(format), type, content);
    }

    private static void AppendTo(StringBuilder xml, string reference, int style, string type, string content) =>
        xml.Append("<c").Append(reference)
            .Append(style == 0 ? string.Empty : $" s=\"{style}\"")
            .Append(type.Length == 0 ? string.Empty : $" t=\"{type}\"")
            .Append('>').Append(content).Append("</c>");

    private static (string Type, string Content) Content(WorkbookBuilder book, object? value, ref string format)
    {
        if (value is DateOnly && format.Length == 0)
        {
            format = "dd/mm/yyyy";
        }

        return value switch
        {
            null => (string.Empty, string.Empty),
            string text => ("s", $"<v>{book.SharedString($"<t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t>")}</v>"),
            RichText rich => ("s", $"<v>{book.SharedString(string.Concat(rich.Runs.Select(run => $"<r><rPr><b/></rPr><t xml:space=\"preserve\">{SecurityElement.Escape(run)}</t></r>")))}</v>"),
            Inline inline => ("inlineStr", $"<is><t xml:space=\"preserve\">{SecurityElement.Escape(inline.Text)}</t></is>"),
            bool flag => ("b", flag ? "<v>1</v>" : "<v>0</v>"),
            CellError error => ("e", $"<v>{error.Text}</v>"),
            DateOnly date => (string.Empty, $"<v>{book.Serial(date)}</v>"),
            IFormattable number => (string.Empty, $"<v>{number.ToString(null, CultureInfo.InvariantCulture)}</v>"),
            _ => throw new NotSupportedException($"A cell cannot hold a {value.GetType()}."),
        };
    }

    internal static string ColumnName(int column)
    {
        var name = string.Empty;
        for (; column > 0; column = (column - 1) / 26)
        {
            name = (char)('A' + ((column - 1) % 26)) + name;
        }

        return name;
    }
}
