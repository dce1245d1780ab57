using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>
/// Reads the cells of a row. Numbers and references go through one small buffer: a large sheet makes no string for them.
/// </summary>
internal sealed class CellParser(XmlReader xml, ImmutableArray<string> strings, TextBudget budget)
{
    // Excel writes at most 17 significant digits and an exponent.
    private readonly char[] _buffer = new char[64];
    private readonly CellSlab _cells = new();
    private readonly string _c = xml.NameTable.Add("c");
    private readonly string _v = xml.NameTable.Add("v");
    private readonly string _f = xml.NameTable.Add("f");
    private readonly string _is = xml.NameTable.Add("is");
    private int _column;
    private int _style;
    private char _type;

    /// <summary>The cells that hold something; leaves the reader at the row's end.</summary>
    public ArraySegment<Cell> ReadRow()
    {
        _cells.Begin();
        _column = 0;
        var isSorted = true;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || !ReferenceEquals(xml.LocalName, _c))
            {
                budget.CheckDepth(xml.Depth);
                continue;
            }

            var last = _column;
            ReadAttributes();
            isSorted &= _column > last;
            if (!xml.IsEmptyElement)
            {
                ReadContent();
            }
        }

        var cells = _cells.Row;
        return isSorted ? cells : cells.OrderBy(cell => cell.Column).DistinctBy(cell => cell.Column).ToArray();
    }

    private void ReadAttributes()
    {
        (_column, _style, _type) = (_column + 1, 0, 'n');
        while (xml.MoveToNextAttribute())
        {
            var name = xml.LocalName;
            if (name.Length != 1 || name[0] is not ('r' or 's' or 't'))
            {
                continue;
            }

            var value = Chunk();
            switch (name[0])
            {
                case 'r' when CellReference.TryParse(value, out _, out var column):
                    _column = column;
                    break;
                case 's':
                    _ = ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var style);
                    _style = style;
                    break;
                case 't':
                    _type = TypeOf(value);
                    break;
            }
        }

        xml.MoveToElement();
        if (_column > CellReference.MaxColumn)
        {
            throw new WorkbookFaultException(Fault.Damaged);
        }
    }

    // One letter per type: s shared, i inline, t formula text, b truth, e error, d ISO date, n number.
    private static char TypeOf(ReadOnlySpan<char> type) => type switch
    {
        "s" => 's',
        "inlineStr" => 'i',
        "str" => 't',
        "b" => 'b',
        "e" => 'e',
        "d" => 'd',
        _ => 'n',
    };

    private void ReadContent()
    {
        var hasFormula = false;
        var hasValue = false;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                budget.CheckDepth(xml.Depth);
                continue;
            }

            if (ReferenceEquals(xml.LocalName, _v))
            {
                hasValue = ReadValue();
            }
            else if (ReferenceEquals(xml.LocalName, _is))
            {
                hasValue = true;
                AddText(xml.AllText(budget));
            }
            else
            {
                hasFormula |= ReferenceEquals(xml.LocalName, _f);
            }
        }

        if (hasFormula && !hasValue)
        {
            Add(null, 0, CellKind.Uncalculated);
        }
    }

    // False where nothing stands. An empty text is a formula's result; an empty number is what openpyxl writes for none.
    private bool ReadValue()
    {
        if (_type is 't' or 'e' or 'd')
        {
            var isThere = !xml.IsEmptyElement;
            var text = xml.AllText(budget);
            if (_type == 'e')
            {
                Add(text, 0, CellKind.Error);
            }
            else
            {
                AddText(text);
            }

            return isThere;
        }

        if (xml.IsEmptyElement || !xml.Read() || xml.NodeType != XmlNodeType.Text)
        {
            return false;
        }

        AddNumber(Chunk());
        return true;
    }

    private void AddNumber(ReadOnlySpan<char> digits)
    {
        if (_type == 's')
        {
            if (int.TryParse(digits, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < strings.Length)
            {
                AddText(strings[index]);
            }
        }
        else if (double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            Add(null, number, _type == 'b' ? CellKind.Truth : CellKind.Number);
        }
    }

    private void AddText(string text)
    {
        if (text.Length > 0)
        {
            Add(text, 0, CellKind.Text);
        }
    }

    private void Add(string? text, double number, CellKind kind) =>
        _cells.Add(new Cell(text, number, (short)_column, (ushort)_style, kind));

    // The value of the attribute or text at hand; one longer than any number is cut, and then fails to parse as one.
    private ReadOnlySpan<char> Chunk()
    {
        var length = 0;
        int read;
        while (length < _buffer.Length && (read = xml.ReadValueChunk(_buffer, length, _buffer.Length - length)) > 0)
        {
            length += read;
        }

        return _buffer.AsSpan(0, length).Trim();
    }
}
