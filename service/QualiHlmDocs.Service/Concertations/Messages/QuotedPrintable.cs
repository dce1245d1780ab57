using System.Globalization;
using System.Text;

namespace QualiHlmDocs.Service.Concertations.Messages;

/// <summary>Text as quoted-printable (RFC 2045, 6.7): what is ASCII stays readable in the raw file.</summary>
internal static class QuotedPrintable
{
    private const int MaxLine = 75; // and the « = » of a soft break

    public static string Encode(string text)
    {
        var output = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            EncodeLine(output, Encoding.UTF8.GetBytes(line));
            output.Append("\r\n");
        }

        return output.ToString();
    }

    private static void EncodeLine(StringBuilder output, byte[] bytes)
    {
        var length = 0;
        for (var index = 0; index < bytes.Length; index++)
        {
            var piece = IsSafe(bytes[index], isLast: index == bytes.Length - 1) ? ((char)bytes[index]).ToString() : "=" + bytes[index].ToString("X2", CultureInfo.InvariantCulture);
            if (length + piece.Length > MaxLine)
            {
                output.Append("=\r\n");
                length = 0;
            }

            output.Append(piece);
            length += piece.Length;
        }
    }

    // A space at the end of a line would be lost on the way; a dot alone is the business of SMTP.
    private static bool IsSafe(byte b, bool isLast) => b is >= (byte)'!' and <= (byte)'~' and not (byte)'=' || (b is (byte)' ' or (byte)'\t' && !isLast);
}
