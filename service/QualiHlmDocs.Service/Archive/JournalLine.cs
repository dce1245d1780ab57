using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace QualiHlmDocs.Service.Archive;

/// <summary>A line of the ledger: its digits, which seal all lines before it, and its event.</summary>
/// <param name="Digits">64 lower-case hexadecimal digits.</param>
/// <param name="Json">As written.</param>
/// <param name="Entry">Null when the JSON is no event.</param>
internal sealed record JournalLine(string Digits, string Json, JournalEntry? Entry)
{
    public const int DigitCount = 64;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public static string FirstDigits { get; } = new('0', DigitCount);

    public static string Seal(string previousDigits, string json) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(previousDigits + "\n" + json)));

    /// <summary>Null for a text that has not the form of a line.</summary>
    public static JournalLine? TryRead(string text) =>
        text.Length > DigitCount + 1 && text[DigitCount] == ' ' && text.AsSpan(0, DigitCount).IndexOfAnyExcept(Hexadecimal) < 0
            ? new(text[..DigitCount], text[(DigitCount + 1)..], JournalEntry.TryRead(text[(DigitCount + 1)..]))
            : null;
}
