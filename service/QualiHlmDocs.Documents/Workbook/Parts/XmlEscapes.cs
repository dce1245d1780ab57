using System.Globalization;
using System.Text;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>Characters that XML cannot hold, which Excel writes as <c>_x000D_</c> (ECMA-376-1 § 22.9.2.19).</summary>
internal static class XmlEscapes
{
    private const int Length = 7;

    public static ReadOnlySpan<char> Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var position = 0; position < text.Length; position++)
        {
            if (TryCode(text, position, out var code))
            {
                decoded.Append(code);
                position += Length - 1;
            }
            else
            {
                decoded.Append(text[position]);
            }
        }

        return decoded.ToString();
    }

    private static bool TryCode(ReadOnlySpan<char> text, int position, out char code)
    {
        code = default;
        if (text.Length - position < Length || text[position] != '_' || text[position + 1] != 'x' || text[position + 6] != '_'
            || !ushort.TryParse(text.Slice(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        code = (char)value;
        return true;
    }
}
