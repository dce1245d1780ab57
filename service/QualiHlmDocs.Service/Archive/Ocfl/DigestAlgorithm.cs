using System.Security.Cryptography;

namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>The digest names that OCFL knows, and which of them this program computes.</summary>
internal sealed record DigestAlgorithm(string Name, int HexLength)
{
    public static DigestAlgorithm Sha512 { get; } = new("sha512", 128);

    private static readonly Dictionary<string, DigestAlgorithm> Computed = new DigestAlgorithm[]
    {
        Sha512, new("sha256", 64), new("sha1", 40), new("md5", 32),
        new("blake2b-512", 128), new("blake2b-384", 96), new("blake2b-256", 64), new("blake2b-160", 40),
    }.ToDictionary(algorithm => algorithm.Name, StringComparer.Ordinal);

    // Named by extension 0009-digest-algorithms. .NET has no SHA-512/256, and `size` is no digest: both are
    // ignored, as the specification asks of optional algorithms that a client does not support (E028).
    private static readonly HashSet<string> OnlyNamed = new(StringComparer.Ordinal) { "sha512/256", "size" };

    /// <summary>Null for a name that is unknown, or known but not computed here.</summary>
    public static DigestAlgorithm? Find(string name) => Computed.GetValueOrDefault(name);

    public static bool IsInVocabulary(string name) => Computed.ContainsKey(name) || OnlyNamed.Contains(name);

    /// <summary>Only these two may address content (E025).</summary>
    public static bool MayAddressContent(string name) => name is "sha512" or "sha256";

    public bool Fits(string digest) => digest.Length == HexLength && digest.All(char.IsAsciiHexDigit);

    /// <summary>The three calls that a digest of any kind needs, whoever computes it.</summary>
    public (Action<ReadOnlyMemory<byte>> Append, Func<string> Finish) Start()
    {
        if (Name.StartsWith("blake2b", StringComparison.Ordinal))
        {
            var blake = new Blake2b(HexLength / 2);
            return (piece => blake.Append(piece.Span), () => Convert.ToHexStringLower(blake.Finish()));
        }

        var hash = IncrementalHash.CreateHash(new HashAlgorithmName(Name.ToUpperInvariant()));
        return (piece => hash.AppendData(piece.Span), () =>
        {
            using (hash)
            {
                return Convert.ToHexStringLower(hash.GetHashAndReset());
            }
        });
    }
}
