using System.Globalization;

namespace QualiHlmDocs.Documents.Sommaires;

/// <summary>A number as a list of Word prints it (ISO/IEC 29500-1 § 17.18.59).</summary>
internal static class ListNumber
{
    private static readonly (int Value, string Digits)[] Roman =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Of(int number, string format) => format switch
    {
        "upperRoman" => InRoman(number),
        "lowerRoman" => InRoman(number).ToLowerInvariant(),
        "upperLetter" => InLetters(number),
        "lowerLetter" => InLetters(number).ToLowerInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string InRoman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var text = string.Empty;
        foreach (var (value, digits) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text += digits;
            }
        }

        return text;
    }

    // After Z comes AA, then BB: Word doubles the letter.
    private static string InLetters(int number) => number is < 1 or > 780
        ? number.ToString(CultureInfo.InvariantCulture)
        : new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
