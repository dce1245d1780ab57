using System.Globalization;
using System.Text;
using System.Xml;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>Text as a cell holds it: what XML cannot say is written <c>_x000D_</c> (ECMA-376-1 § 22.9.2.19).</summary>
internal static class CellEscapes
{
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
            {
                encoded.Append(text[index]).Append(text[++index]);
            }
            else if (!XmlConvert.IsXmlChar(text[index]) || text[index] == '\r' || LooksEncoded(text.AsSpan(index)))
            {
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)text[index]:X4}_");
            }
            else
            {
                encoded.Append(text[index]);
            }
        }

        return encoded.ToString();
    }

    private static bool LooksEncoded(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[0] == '_' && text[1] == 'x' && text[6] == '_' && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);
}
