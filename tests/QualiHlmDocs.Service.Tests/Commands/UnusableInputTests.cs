using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Commands;

/// <summary>A workbook that cannot be used ends in one French sentence, exit code 2, and nothing written.</summary>
public sealed class UnusableInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. UnusableWorkbooks.Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public Task Lire_refuses_it(string name) => Refused(name, "lire");

    [Theory]
    [MemberData(nameof(Names))]
    public Task Controler_refuses_it(string name) => Refused(name, "controler");

    [Theory]
    [MemberData(nameof(Names))]
    public Task Dossier_refuses_it(string name) => Refused(name, "dossier", "--sortie", "dossier.docx");

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var ended = await Verb.Run(_folder, "lire", "absent.xlsx");
        ended.Should().Be(new Ended(2, string.Empty, $"Le fichier «\u00a0absent.xlsx\u00a0» est introuvable.{Environment.NewLine}"));
    }

    [Fact]
    public async Task A_folder_is_told()
    {
        var ended = await Verb.Run(_folder, "lire", _folder.Path);
        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("est un dossier");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_told_without_being_read()
    {
        await using (var large = File.Create(_folder.File("gros.xlsx")))
        {
            large.SetLength((32 << 20) + 1);
        }

        var ended = await Verb.Run(_folder, "lire", "gros.xlsx");
        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("dépasse la taille admise (32\u00a0Mo)");
    }

    private async Task Refused(string name, string verb, params string[] options)
    {
        _folder.Write("paa.xlsx", UnusableWorkbooks.Named(name));
        var ended = await Verb.Run(_folder, [verb, "paa.xlsx", .. options]);
        ended.ExitCode.Should().Be(2, "it said: {0}", ended.Error);
        ended.Output.Should().BeEmpty();
        ended.Error.TrimEnd().Should().NotContain("\n").And.EndWith(".").And.NotContain("Exception");
        _folder.Files.Should().Equal("paa.xlsx");
    }
}
