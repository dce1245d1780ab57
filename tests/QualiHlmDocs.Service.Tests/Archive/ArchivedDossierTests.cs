using System.Net.Http.Json;
using System.Text.Json;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>What the program makes is archived, by the command line and by the service.</summary>
public sealed class ArchivedDossierTests(RunningService service) : IDisposable
{
    private const string Day = "2026-11-21";

    private readonly TemporaryFolder _folder = new();

    private ArchiveStore Store => new(new(_folder.Archive), TimeProvider.System);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_dossier_is_archived_with_everything_it_was_made_from()
    {
        var ended = await Verb.Run(_folder, "dossier", Project.Exemple, "--sortie", "un.docx", "--date", Day);

        var version = Store.Versions(Store.Documents().Should().ContainSingle().Subject).Should().ContainSingle().Subject;
        ended.Output.Should().Contain(version.Document.Uri);
        version.Fichiers.Select(file => file.Role).Should().Equal(RolePiece.Document, RolePiece.Classeur, RolePiece.Modele, RolePiece.Constats);
        Kept(version, RolePiece.Document).Should().Equal(await File.ReadAllBytesAsync(_folder.File("un.docx"), Stop));
        Kept(version, RolePiece.Classeur).Should().Equal(await File.ReadAllBytesAsync(Project.Exemple, Stop));
        Kept(version, RolePiece.Modele).Should().Equal(await File.ReadAllBytesAsync(Project.File("templates", "dossier-candidature.docx"), Stop));
        JsonDocument.Parse(Kept(version, RolePiece.Constats)).RootElement.ValueKind.Should().Be(JsonValueKind.Array);
        version.Notice.Programme.Should().MatchRegex("^QualiHlm Docs [0-9]");
        version.Notice.Auteur.Nom.Should().NotBeEmpty();
        version.Notice.Date.Should().Be(new DateOnly(2026, 11, 21));
        (await Verb.Run(_folder, "archive", "verifier")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_dossier_made_again_unchanged_is_no_new_version_and_a_changed_one_is()
    {
        string[] dossier = ["dossier", Project.Exemple, "--sortie", "un.docx", "--date"];

        await Verb.Run(_folder, [.. dossier, Day]);
        await Verb.Run(_folder, [.. dossier, Day]);
        Versions().Should().ContainSingle();
        Store.Keep(Some.Step(StatutArchive.Valide, Store.Documents().Single()));
        await Verb.Run(_folder, [.. dossier, Day]);
        Versions().Should().HaveCount(2, "what the auditor agreed to has not changed");
        await Verb.Run(_folder, [.. dossier, "2026-11-22"]);
        Versions().Select(version => version.Notice.Version).Should().Equal("0.1", "1.0", "1.1");
    }

    [Fact]
    public async Task An_archive_that_cannot_be_written_costs_a_sentence_and_not_the_dossier()
    {
        await File.WriteAllTextAsync(_folder.Archive, "a file where the folder should be", Stop);
        try
        {
            var ended = await Verb.Run(_folder, "dossier", Project.Exemple, "--sortie", "un.docx", "--date", Day);

            ended.ExitCode.Should().BeLessThan(2);
            File.Exists(_folder.File("un.docx")).Should().BeTrue();
            ended.Error.Trim().Should().StartWith("Attention").And.Contain("archive").And.NotContain("\n");
        }
        finally
        {
            File.Delete(_folder.Archive);
        }
    }

    [Fact]
    public async Task Two_versions_are_compared_by_their_plans_and_their_texts()
    {
        File.Copy(Project.Exemple, _folder.File("plan.xlsx"));
        await Verb.Run(_folder, "dossier", "plan.xlsx", "--sortie", "un.docx", "--date", Day);
        File.Copy(Project.ExempleWithFaults, _folder.File("plan.xlsx"), overwrite: true);
        await Verb.Run(_folder, "dossier", "plan.xlsx", "--sortie", "un.docx", "--date", Day);
        var document = Store.Documents().First().Uri;

        var said = await Verb.Run(_folder, "archive", "comparer", document, "0.1", "0.2");
        var json = JsonDocument.Parse((await Verb.Run(_folder, "archive", "comparer", document, "v1", "--json")).Output).RootElement;
        var same = await Verb.Run(_folder, "archive", "comparer", document, "v1", "v1");

        said.ExitCode.Should().Be(0);
        said.Output.Should().Contain("devient").And.Contain("  + ");
        json.GetProperty("plan").GetArrayLength().Should().BePositive();
        json.GetProperty("texte").GetArrayLength().Should().BePositive();
        same.Output.Split("Aucune différence.").Should().HaveCount(3, "neither plan nor text differs");
    }

    [Fact]
    public async Task The_service_archives_too_and_says_where()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(Project.Exemple, Stop)), "classeur", "service.xlsx" } };
        var answer = await (await service.Client.PostAsync("/api/productions/dossier", form, Stop)).Content.ReadFromJsonAsync<JsonElement>(Stop);

        answer.GetProperty("avertissement").ValueKind.Should().Be(JsonValueKind.Null);
        var store = new ArchiveStore(new(service.Archive), TimeProvider.System);
        var document = store.Documents().Single(one => one.Uri == answer.GetProperty("archive").GetProperty("objet").GetString());
        var version = store.Versions(document).Single(one => one.Version == answer.GetProperty("archive").GetProperty("version").GetString());
        version.Notice.Fichier(RolePiece.Document)?.Sha256.Should().Be(answer.GetProperty("empreinte").GetString());
    }

    private IReadOnlyList<VersionArchivee> Versions() => Store.Versions(Store.Documents().Single());

    private byte[] Kept(VersionArchivee version, RolePiece role) => Store.Read(version, version.Fichiers.Single(file => file.Role == role));
}
