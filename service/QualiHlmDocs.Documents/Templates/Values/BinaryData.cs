using System.Text;
using QualiHlmDocs.Documents.Templates.Filters;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Bytes of the data as a template holds them: closed, since nothing but a filter may look into them.</summary>
internal sealed class BinaryData
{
    private BinaryData(ReadOnlyMemory<byte> bytes) => Bytes = bytes;

    internal ReadOnlyMemory<byte> Bytes { get; }

    internal static BinaryData Of(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <inheritdoc/>
    public override string ToString() => throw new FilterException(
        ValueFindings.Misplaced, "cette donnée est un fichier, pas un texte", "Faites-la suivre d’un filtre : « | image » ou « | document ».");

    /// <summary>Bytes, or their text: XML, base64, a <c>data:</c> address (RFC 2397); null when a text is none of these.</summary>
    /// <param name="value">As the data bring it.</param>
    /// <param name="limit">How many bytes are taken at most.</param>
    internal static ReadOnlyMemory<byte>? Read(object? value, int limit)
    {
        switch (value)
        {
            case BinaryData binary:
                return Held(binary.Bytes, limit);
            case string text when text.AsSpan().TrimStart().StartsWith("<"):
                return Held(Encoding.UTF8.GetBytes(text), limit);
            case string text when text.StartsWith("data:", StringComparison.OrdinalIgnoreCase):
                return FromAddress(text, limit);
            case string text:
                return Decode(text, limit);
            default:
                return null;
        }
    }

    private static ReadOnlyMemory<byte>? FromAddress(string address, int limit)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? null
            : address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase) ? Decode(address[(comma + 1)..], limit)
            : Held(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(address[(comma + 1)..])), limit);
    }

    private static ReadOnlyMemory<byte>? Decode(string text, int limit)
    {
        if (text.Length / 4 * 3L > limit + 3L)
        {
            throw TooLarge(limit);
        }

        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return text.Length > 0 && Convert.TryFromBase64String(text, bytes, out var length) ? Held(bytes.AsMemory(0, length), limit) : null;
    }

    private static ReadOnlyMemory<byte> Held(ReadOnlyMemory<byte> bytes, int limit) => bytes.Length <= limit ? bytes : throw TooLarge(limit);

    private static FilterException TooLarge(int limit) => new(
        ValueFindings.TooLarge, $"ce fichier dépasse {limit / (1024 * 1024)} Mo", "Réduisez l’image (dimensions, compression) ou le document.");
}
