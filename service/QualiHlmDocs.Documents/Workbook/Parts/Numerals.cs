using System.Globalization;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>Numbers as the parts write them.</summary>
internal static class Numerals
{
    // Up to fifteen digits and twenty-two decimals both stand exactly in a double, and so does their division.
    private const int ExactDigits = 15;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    public static bool TryParse(ReadOnlySpan<byte> digits, out double number)
    {
        long value = 0;
        int decimals = -1, position = 0;
        for (; position < digits.Length && position <= ExactDigits; position++)
        {
            if (digits[position] is >= (byte)'0' and <= (byte)'9' and var digit)
            {
                value = (value * 10) + (digit - '0');
            }
            else if (digits[position] != '.' || decimals >= 0)
            {
                break;
            }
            else
            {
                decimals = position;
            }
        }

        if (position < digits.Length || digits.Length <= (decimals < 0 ? 0 : 1) || digits.Length > ExactDigits)
        {
            return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
        }

        number = decimals < 0 ? value : value / Powers[digits.Length - 1 - decimals];
        return true;
    }
}
