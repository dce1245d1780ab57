using System.Security.Cryptography;
using System.Text;

namespace Scriban.Functions;

/// <summary>The hashes that « string » offers to templates, in lower-case hexadecimal. Offered by the language, not used to protect anything.</summary>
internal static class StringHashes
{
#pragma warning disable CA5350, CA5351 // MD5 and SHA-1 are functions of the language; the templates that call them decide what for.
    public static string Md5(string? text) => Convert.ToHexStringLower(MD5.HashData(Bytes(text)));

    public static string Sha1(string? text) => Convert.ToHexStringLower(SHA1.HashData(Bytes(text)));

    public static string HmacSha1(string? text, string? key) => Convert.ToHexStringLower(HMACSHA1.HashData(Bytes(key), Bytes(text)));
#pragma warning restore CA5350, CA5351

    public static string Sha256(string? text) => Convert.ToHexStringLower(SHA256.HashData(Bytes(text)));

    public static string Sha512(string? text) => Convert.ToHexStringLower(SHA512.HashData(Bytes(text)));

    public static string HmacSha256(string? text, string? key) => Convert.ToHexStringLower(HMACSHA256.HashData(Bytes(key), Bytes(text)));

    public static string HmacSha512(string? text, string? key) => Convert.ToHexStringLower(HMACSHA512.HashData(Bytes(key), Bytes(text)));

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? string.Empty);
}
