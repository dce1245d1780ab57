using System.Globalization;
using System.Security;
using System.Text;
using QualiHlmDocs.Documents.Templates.Placing;

namespace QualiHlmDocs.Documents.Templates.Charts;

/// <summary>Writes the data of a chart into the sheet of its workbook, and into the table that Word lays over them.</summary>
internal sealed class ChartSheet
{
    // What speaks of the cells that were there.
    private static readonly HashSet<string> Stale = ["mergeCells", "autoFilter", "sortState", "conditionalFormatting", "dataValidations", "hyperlinks", "ignoredErrors", "phoneticPr", "extLst"];

    private readonly ChartData _data;
    private readonly List<string> _heads;

    public ChartSheet(ChartData data, IReadOnlyList<string> names, string firstColumn)
    {
        (_data, _heads) = (data, [firstColumn]);
        foreach (var name in names)
        {
            _heads.Add(Unlike(name.Length == 0 ? " " : name));
        }
    }

    private string Range => $"A1:{ChartRange.Cell(_data.Series.Length, _data.Categories.Length + 1)}";

    /// <summary>The sheet with the data; columns keep the look of their first value.</summary>
    public byte[] Cells(ChartMarkup sheet)
    {
        var edits = new Edits();
        var data = sheet.Inside(0, "sheetData");
        foreach (var child in sheet.Children(0))
        {
            var name = sheet.LocalName(child);
            if (name == "dimension")
            {
                Replace(edits, sheet, child, $"<{sheet.Prefix(child)}dimension ref=\"{Range}\"/>");
            }
            else if (child == data)
            {
                Replace(edits, sheet, child, Rows(sheet.Prefix(child), Looks(sheet, child)));
            }
            else if (Stale.Contains(name))
            {
                Replace(edits, sheet, child, string.Empty);
            }
        }

        return edits.Applied(sheet.Part.Xml);
    }

    /// <summary>The table over the data.</summary>
    public byte[] Table(ChartMarkup table)
    {
        var edits = new Edits();
        SetRange(edits, table, 0);
        foreach (var child in table.Children(0))
        {
            switch (table.LocalName(child))
            {
                case "autoFilter":
                    SetRange(edits, table, child);
                    break;
                case "sortState":
                    Replace(edits, table, child, string.Empty);
                    break;
                case "tableColumns":
                    var prefix = table.Prefix(child);
                    var columns = _heads.Select((head, i) => $"<{prefix}tableColumn id=\"{Text(i + 1)}\" name=\"{Escaped(head)}\"/>");
                    Replace(edits, table, child, $"<{prefix}tableColumns count=\"{Text(_heads.Count)}\">{string.Concat(columns)}</{prefix}tableColumns>");
                    break;
            }
        }

        return edits.Applied(table.Part.Xml);
    }

    private string Rows(string prefix, Dictionary<string, string> looks)
    {
        var rows = new StringBuilder($"<{prefix}sheetData><{prefix}row r=\"1\">");
        for (var i = 0; i < _heads.Count; i++)
        {
            rows.Append(TextCell(prefix, i, 1, _heads[i], looks));
        }

        rows.Append(CultureInfo.InvariantCulture, $"</{prefix}row>");
        for (var row = 0; row < _data.Categories.Length; row++)
        {
            AddRow(rows, prefix, row, looks);
        }

        return rows.Append(CultureInfo.InvariantCulture, $"</{prefix}sheetData>").ToString();
    }

    private void AddRow(StringBuilder rows, string prefix, int row, Dictionary<string, string> looks)
    {
        rows.Append(CultureInfo.InvariantCulture, $"<{prefix}row r=\"{row + 2}\">");
        var category = _data.Categories[row];
        rows.Append(category.Number is { } number ? NumberCell(prefix, 0, row + 2, number, looks) : TextCell(prefix, 0, row + 2, category.Text, looks));
        for (var i = 0; i < _data.Series.Length; i++)
        {
            if (_data.Series[i].Values[row] is { } value)
            {
                rows.Append(NumberCell(prefix, i + 1, row + 2, value, looks));
            }
        }

        rows.Append(CultureInfo.InvariantCulture, $"</{prefix}row>");
    }

    // The style of each cell of the first two rows, by its name.
    private static Dictionary<string, string> Looks(ChartMarkup sheet, int data)
    {
        var looks = new Dictionary<string, string>();
        foreach (var cell in sheet.Children(data).Take(2).SelectMany(sheet.Children))
        {
            if (sheet.Attribute(cell, "r") is { } name && sheet.Attribute(cell, "s") is { } look)
            {
                looks[name] = look;
            }
        }

        return looks;
    }

    private static string TextCell(string prefix, int column, int row, string text, Dictionary<string, string> looks) =>
        $"<{prefix}c r=\"{ChartRange.Cell(column, row)}\"{Look(column, row, looks)} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{Escaped(text)}</{prefix}t></{prefix}is></{prefix}c>";

    private static string NumberCell(string prefix, int column, int row, decimal number, Dictionary<string, string> looks) =>
        $"<{prefix}c r=\"{ChartRange.Cell(column, row)}\"{Look(column, row, looks)}><{prefix}v>{number.ToString(CultureInfo.InvariantCulture)}</{prefix}v></{prefix}c>";

    private static string Look(int column, int row, Dictionary<string, string> looks) =>
        looks.TryGetValue(ChartRange.Cell(column, Math.Min(row, 2)), out var look) ? $" s=\"{look}\"" : string.Empty;

    private void SetRange(Edits edits, ChartMarkup table, int element)
    {
        if (Markup.XmlAttribute.Find(table.Part, element, "ref"u8) is { } range)
        {
            edits.Remove(range.ValueStart, range.ValueEnd);
            edits.InsertBytes(range.ValueStart, Encoding.UTF8.GetBytes(Range));
        }
    }

    private static void Replace(Edits edits, ChartMarkup markup, int element, string xml)
    {
        edits.Remove(markup.Part.Elements[element].Start, markup.Part.Elements[element].End);
        edits.InsertBytes(markup.Part.Elements[element].Start, Encoding.UTF8.GetBytes(xml));
    }

    // Columns of a table have names of their own.
    private string Unlike(string name)
    {
        var free = name;
        for (var i = 2; _heads.Contains(free, StringComparer.OrdinalIgnoreCase); i++)
        {
            free = $"{name} ({Text(i)})";
        }

        return free;
    }

    private static string Escaped(string text) => SecurityElement.Escape(ChartText.Clean(text));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
