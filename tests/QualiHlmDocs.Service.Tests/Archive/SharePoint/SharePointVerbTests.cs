using System.Diagnostics;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Archive.SharePoint;

/// <summary><c>archive synchroniser</c> and <c>archive diagnostiquer</c>, on the built program.</summary>
public sealed class SharePointVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ArchiveStore Store => new(new(_folder.Archive), TimeProvider.System, FailingDisk.NeverFailing());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_waits_is_sent_and_each_copy_s_state_is_printed()
    {
        await using var library = await new LibraryStandIn().Start();
        Store.Keep(Some.Depot("premier"));
        Store.Keep(Some.Depot("second"));

        var before = await Run(library, "synchroniser", "--etat");
        var after = await Run(library, "synchroniser");

        before.Output.Should().Contain("en attente").And.Contain("0 version sur 2 dans SharePoint.");
        before.ExitCode.Should().Be(1);
        after.Output.Should().Contain("copiée").And.Contain("2 versions sur 2 dans SharePoint.");
        after.ExitCode.Should().Be(0);
        library.Files.Should().HaveCount(2);
        (await Verb.Run(_folder, "archive", "verifier")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task The_diagnosis_is_good_where_nothing_is_missing_and_names_the_site_that_is_not_there()
    {
        await using var library = await new LibraryStandIn().Start();

        var good = await Run(library, "diagnostiquer");
        library.Before = (context, words) => words.Contains("/sites/", StringComparison.Ordinal) ? LibraryStandIn.Refuse(context, 404, "itemNotFound") : Task.FromResult(false);
        var bad = await Run(library, "diagnostiquer");

        good.ExitCode.Should().Be(0, good.Output + good.Error);
        bad.ExitCode.Should().Be(1);
        bad.Output.Should().StartWith("non").And.Contain("Archive__SharePoint__Site");
    }

    [Fact]
    public async Task Without_a_site_the_verb_says_which_setting_names_it()
    {
        var ended = await Verb.Run(_folder, "archive", "synchroniser");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("Archive__SharePoint__Site");
    }

    private async Task<Ended> Run(LibraryStandIn library, params string[] words)
    {
        var start = new ProcessStartInfo(Project.Program, ["archive", .. words]) { WorkingDirectory = _folder.Path };
        start.Environment["Archive__SharePoint__Site"] = "https://exemple.sharepoint.com/sites/Archive";
        start.Environment["Archive__SharePoint__Graph"] = library.Address.AbsoluteUri;
        start.Environment["Archive__SharePoint__Jeton"] = LibraryStandIn.Token;
        start.Environment["QUALIHLM_ARCHIVE"] = _folder.Archive;
        start.Environment["Archive__SharePoint__Suivi"] = _folder.File("suivi");
        return await ChildProcess.Run(start);
    }
}
