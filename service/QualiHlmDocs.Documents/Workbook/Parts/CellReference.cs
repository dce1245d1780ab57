namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>The A1 form of a cell's place.</summary>
internal static class CellReference
{
    /// <summary>Columns of a sheet: XFD.</summary>
    public const int MaxColumn = 16_384;

    /// <summary>Rows of a sheet.</summary>
    public const int MaxRow = 1_048_576;

    /// <summary>False when it is no place of a sheet.</summary>
    public static bool TryParse(ReadOnlySpan<byte> reference, out int row, out int column)
    {
        (row, column) = (0, 0);
        var position = 0;
        for (; position < reference.Length && LetterOf(reference[position]) is > 0 and var letter; position++)
        {
            column = (column * 26) + letter;
            if (column > MaxColumn)
            {
                return false;
            }
        }

        for (; position < reference.Length && reference[position] is >= (byte)'0' and <= (byte)'9'; position++)
        {
            row = (row * 10) + (reference[position] - '0');
            if (row > MaxRow)
            {
                return false;
            }
        }

        return position == reference.Length && row > 0 && column > 0;
    }

    /// <summary>The column that letters name, from 1; null for none.</summary>
    public static int? ColumnOf(string letters) =>
        letters.Length is > 0 and <= 3 && letters.All(char.IsAsciiLetter) && TryParse(System.Text.Encoding.ASCII.GetBytes(letters + "1"), out _, out var column) ? column : null;

    private static int LetterOf(byte code) => char.IsAsciiLetter((char)code) ? (code & 0x1F) : 0;
}
