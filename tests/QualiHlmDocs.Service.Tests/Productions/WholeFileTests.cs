using QualiHlmDocs.Service.Productions;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Productions;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_replaced_whole()
    {
        var path = _folder.Write("a.txt", "an older, longer text"u8);
        WholeFile.Write(path, "new"u8.ToArray());
        File.ReadAllText(path).Should().Be("new");
        _folder.Files.Should().Equal("a.txt");
    }

    [Fact]
    public void What_cannot_be_written_leaves_nothing_behind()
    {
        Directory.CreateDirectory(_folder.File("a.txt")); // a folder stands where the file should
        File.WriteAllText(Path.Combine(_folder.File("a.txt"), "kept"), "kept");
        var write = () => WholeFile.Write(_folder.File("a.txt"), "new"u8.ToArray());
        write.Should().Throw<Exception>().Which.Should().Match(fault => fault is IOException || fault is UnauthorizedAccessException);
        _folder.Files.Should().Equal(Path.Combine("a.txt", "kept"));
    }

    [Fact]
    public void Files_that_belong_together_appear_together_or_not_at_all()
    {
        var write = () => WholeFile.Write([(_folder.File("a.txt"), "a"u8.ToArray()), (_folder.File(Path.Combine("nulle-part", "b.txt")), "b"u8.ToArray())]);
        write.Should().Throw<DirectoryNotFoundException>();
        _folder.Files.Should().BeEmpty();
    }
}
