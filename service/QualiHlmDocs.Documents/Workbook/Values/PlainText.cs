using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>Text made easy to compare: lower case, no accents, one ordinary space between words, plain apostrophes and dashes.</summary>
internal static partial class PlainText
{
    /// <summary>No date, share or number is longer: what is goes unread, so that no pattern ever runs over a page of text.</summary>
    public const int LongestValue = 120;

    /// <summary>The plain text of a value; empty when it is too long to be one.</summary>
    public static string OfValue(string text) => text.Length <= LongestValue ? Of(text) : string.Empty;

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(Plain(c));
            }
        }

        return Spaces().Replace(plain.ToString(), " ").Trim();
    }

    private static string Plain(char c) => c switch
    {
        '\u2019' or '\u02BC' or '\u2018' => "'",
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => "-",
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        _ => char.ToLowerInvariant(c).ToString(),
    };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
