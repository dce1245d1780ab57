using System.Text;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Foreign;

/// <summary>The rows of a .csv text (RFC 4180): cells between quotes may hold separators, line breaks and doubled quotes.</summary>
internal sealed class DelimitedRows(string text, char separator, int start)
{
    private readonly StringBuilder _cell = new();
    private int _position = start;

    /// <summary>Of the row at hand, empty ones too.</summary>
    public List<string> Cells { get; } = [];

    public bool Next()
    {
        Cells.Clear();
        if (_position >= text.Length)
        {
            return false;
        }

        while (!EndsRow(ReadCell()))
        {
            // Another cell follows the separator.
        }

        return true;
    }

    private bool EndsRow(char end)
    {
        if (Cells.Count == CellReference.MaxColumn)
        {
            throw TextBudget.TooLarge();
        }

        Cells.Add(_cell.ToString());
        _cell.Clear();
        return end != separator;
    }

    // The separator or line break that ends the cell, which is passed over.
    private char ReadCell()
    {
        var isQuoted = _position < text.Length && text[_position] == '"';
        _position += isQuoted ? 1 : 0;
        while (_position < text.Length)
        {
            var c = text[_position++];
            if (isQuoted)
            {
                isQuoted = c != '"' || IsDoubled();
                if (isQuoted)
                {
                    _cell.Append(c);
                }
            }
            else if (c == separator || c is '\n' or '\r')
            {
                _position += c == '\r' && _position < text.Length && text[_position] == '\n' ? 1 : 0;
                return c;
            }
            else
            {
                _cell.Append(c);
            }
        }

        return '\n';
    }

    private bool IsDoubled()
    {
        var isDoubled = _position < text.Length && text[_position] == '"';
        _position += isDoubled ? 1 : 0;
        return isDoubled;
    }
}
