using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Workbook.Markup;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>Reads the cells of a row from the bytes themselves: a large sheet makes no string for numbers and references.</summary>
internal sealed class CellParser(XmlScanner xml, Texts texts, TextBudget budget)
{
    private readonly TextReading _reading = new(xml, budget);
    private readonly CellSlab _cells = new();
    private int _column;
    private int _style;
    private char _type;

    /// <summary>The cells that hold something; leaves the scanner at the row's end.</summary>
    public ArraySegment<Cell> ReadRow()
    {
        _cells.Begin();
        _column = 0;
        var isSorted = true;
        var depth = xml.Depth;
        while (true)
        {
            var last = _column;
            if (!TryReadPlain())
            {
                if (!xml.Read() || xml.Depth <= depth)
                {
                    break;
                }

                if (!xml.IsStart("c"u8))
                {
                    continue;
                }

                ReadAttributes();
                if (!xml.IsEmptyElement)
                {
                    ReadContent();
                }
            }

            isSorted &= _column > last;
        }

        var cells = _cells.Row;
        return isSorted ? cells : cells.OrderBy(cell => cell.Column).DistinctBy(cell => cell.Column).ToArray();
    }

    private bool TryReadPlain()
    {
        var cell = default(PlainCell);
        if (!xml.TryReadPlain(ref cell))
        {
            return false;
        }

        (_column, _style, _type) = (_column + 1, 0, 'n');
        Take('r', cell.Reference);
        Take('s', cell.Style);
        Take('t', cell.Type);
        CheckColumn();
        if (!cell.Value.IsEmpty)
        {
            AddPlain(cell.Value);
        }

        return true;
    }

    private void AddPlain(ReadOnlySpan<byte> value)
    {
        if (_type is 't' or 'e' or 'd')
        {
            AddText(_reading.OfAscii(value), _type == 'e' ? CellKind.Error : CellKind.Text);
        }
        else
        {
            AddNumber(value);
        }
    }

    private void ReadAttributes()
    {
        (_column, _style, _type) = (_column + 1, 0, 'n');
        var attributes = xml.Attributes;
        for (var index = 0; index < attributes.Count; index++)
        {
            if (attributes.LocalName(index) is [var name])
            {
                Take((char)name, attributes.Raw(index));
            }
        }

        CheckColumn();
    }

    private void Take(char name, ReadOnlySpan<byte> value)
    {
        switch (name)
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

    private void CheckColumn()
    {
        if (_column > CellReference.MaxColumn)
        {
            throw new WorkbookFaultException(Fault.Damaged);
        }
    }

    // One letter per type: s shared, i inline, t formula text, b truth, e error, d ISO date, n number.
    private static char TypeOf(ReadOnlySpan<byte> type) => type switch
    {
        [(byte)'s'] => 's',
        [(byte)'b'] => 'b',
        [(byte)'e'] => 'e',
        [(byte)'d'] => 'd',
        _ when type.SequenceEqual("inlineStr"u8) => 'i',
        _ when type.SequenceEqual("str"u8) => 't',
        _ => 'n',
    };

    private void ReadContent()
    {
        var hasFormula = false;
        var hasValue = false;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.IsStart("v"u8))
            {
                hasValue = ReadValue();
            }
            else if (xml.IsStart("is"u8))
            {
                hasValue = true;
                AddText(_reading.OfElement(), CellKind.Text);
            }
            else
            {
                hasFormula |= xml.IsStart("f"u8);
            }
        }

        if (hasFormula && !hasValue)
        {
            Add(0, CellKind.Uncalculated);
        }
    }

    // False where nothing stands. An empty text is a formula's result; an empty number is what openpyxl writes for none.
    private bool ReadValue()
    {
        if (_type is 't' or 'e' or 'd')
        {
            var isThere = !xml.IsEmptyElement;
            AddText(_reading.OfElement(), _type == 'e' ? CellKind.Error : CellKind.Text);
            return isThere;
        }

        if (xml.IsEmptyElement || !xml.Read() || xml.Token != XmlToken.Text)
        {
            return false;
        }

        AddNumber(xml.TryRaw(out var raw) ? raw : Encoding.UTF8.GetBytes(_reading.OfText().ToString()));
        return true;
    }

    private void AddNumber(ReadOnlySpan<byte> digits)
    {
        if (_type == 's')
        {
            if (int.TryParse(digits, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < texts.SharedCount && texts[index].Length > 0)
            {
                Add(index, CellKind.Text);
            }
        }
        else if (Numerals.TryParse(digits, out var number))
        {
            Add(number, _type == 'b' ? CellKind.Truth : CellKind.Number);
        }
    }

    private void AddText(ReadOnlySpan<char> text, CellKind kind)
    {
        if (text.Length > 0 || kind == CellKind.Error)
        {
            Add(texts.Write(text), kind);
        }
    }

    private void Add(double number, CellKind kind) => _cells.Add(new Cell(number, (short)_column, (ushort)_style, kind));
}
