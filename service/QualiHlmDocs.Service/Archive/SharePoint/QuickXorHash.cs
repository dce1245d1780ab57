namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>The digest that OneDrive and SharePoint compute of a stored file: Microsoft's own, 160 bits, no security.</summary>
public static class QuickXorHash
{
    private const int Bits = 160;
    private const int Shift = 11;

    /// <summary>In Base64, as Graph writes it.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Bits / 8];
        hash.Clear();
        var bit = 0;
        foreach (var value in bytes)
        {
            var at = bit / 8;
            var shifted = value << (bit % 8);
            hash[at] ^= (byte)shifted;
            hash[(at + 1) % hash.Length] ^= (byte)(shifted >> 8);
            bit = (bit + Shift) % Bits;
        }

        // The length, little-endian, over the last eight bytes.
        for (var i = 0; i < sizeof(long); i++)
        {
            hash[hash.Length - sizeof(long) + i] ^= (byte)((long)bytes.Length >> (8 * i));
        }

        return Convert.ToBase64String(hash);
    }
}
