using System.Text;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Tests.Archive.Ocfl;

/// <summary>The vectors of RFC 7693, of OCFL's specification and of its extension 0009.</summary>
public sealed class Blake2bTests
{
    [Theory]
    [InlineData("blake2b-512", "786a02f742015903c6c6fd852552d272912f4740")]
    [InlineData("blake2b-384", "b32811423377f52d7862286ee1a72ee540524380")]
    [InlineData("blake2b-256", "0e5751c026e543b2e8ab2eb06099daa1d1e5df47")]
    [InlineData("blake2b-160", "3345524abf6bbe1809449224b5972c41790b6cf2")]
    public void Nothing_has_the_published_digest(string name, string start) => Digest(name, []).Should().StartWith(start);

    [Fact]
    public void The_example_of_the_RFC_holds() =>
        Digest("blake2b-512", Encoding.ASCII.GetBytes("abc")).Should().Be(
            "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(256)]
    [InlineData(1000)]
    public void Pieces_make_the_same_digest_as_the_whole(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        var inPieces = new Blake2b(64);
        foreach (var piece in bytes.Chunk(7))
        {
            inPieces.Append(piece);
        }

        Convert.ToHexStringLower(inPieces.Finish()).Should().Be(Digest("blake2b-512", bytes));
    }

    private static string Digest(string name, byte[] bytes) => Digester.OfBytes(bytes, DigestAlgorithm.Find(name) ?? throw new InvalidOperationException(name));
}
