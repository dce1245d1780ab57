using System.Text.Json;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>The verbs, on the built program.</summary>
public sealed class ArchiveVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ArchiveStore Store => new(new(_folder.Archive), TimeProvider.System, FailingDisk.NeverFailing());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_fixture_is_judged_by_code_and_exit_code()
    {
        var fixtures = TestData.Folder("ocfl-fixtures");

        var bad = await Verb.Run(_folder, "archive", "verifier", Path.Combine(fixtures, "1.1", "bad-objects", "E060_version_inventory_digest_mismatch"));
        var warned = await Verb.Run(_folder, "archive", "verifier", Path.Combine(fixtures, "1.0", "warn-objects", "W004_uses_sha256"), "--json");

        bad.ExitCode.Should().Be(1);
        bad.Output.Should().StartWith("E060  v1/inventory.json.sha512").And.Contain("L’empreinte notée doit être celle de l’inventaire.");
        warned.ExitCode.Should().Be(0);
        var json = JsonDocument.Parse(warned.Output).RootElement;
        json.GetProperty("verdict").GetString().Should().Be("valide");
        json.GetProperty("defauts")[0].GetProperty("code").GetString().Should().Be("W004");
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_refused_in_one_sentence()
    {
        var ended = await Verb.Run(_folder, "archive", "verifier", _folder.File("nulle-part"));

        ended.ExitCode.Should().Be(2);
        ended.Error.Trim().Should().EndWith("est introuvable.").And.NotContain("\n");
    }

    [Fact]
    public async Task What_is_archived_is_listed_verified_extracted_and_restored()
    {
        Store.Keep(Some.Depot("premier"));
        Store.Keep(Some.Depot("second"));

        (await Verb.Run(_folder, "archive", "lister")).Output.Should().Contain(Some.Dossier.Uri).And.Contain("0.2");
        (await Verb.Run(_folder, "archive", "verifier")).ExitCode.Should().Be(0);
        (await Verb.Run(_folder, "archive", "extraire", "dossier", "--version-archivee", "0.1", "--sortie", _folder.File("sorti"))).ExitCode.Should().Be(0);
        File.ReadAllText(Path.Combine(_folder.File("sorti"), "2026-11-21_QH_C1_ADM_Dossier_v0.1.docx")).Should().Be("premier");
        (await Verb.Run(_folder, "archive", "restaurer", "dossier", "--version-archivee", "v1")).ExitCode.Should().Be(0);
        Store.Versions(Some.Dossier)[^1].Notice.Fichier(RolePiece.Document)?.Sha256.Should().Be(Store.Versions(Some.Dossier)[0].Notice.Fichier(RolePiece.Document)?.Sha256);
        (await Verb.Run(_folder, "archive", "reconstruire")).Output.Should().Contain("3 versions");
    }

    [Fact]
    public async Task An_altered_file_is_not_extracted()
    {
        var kept = Store.Keep(Some.Depot("premier"));
        var file = Path.Combine(kept.Dossier, "v1", "content", "classeur.xlsx");
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "autre");

        var ended = await Verb.Run(_folder, "archive", "extraire", "dossier", "--sortie", _folder.File("sorti"));

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("a été modifié");
        Directory.Exists(_folder.File("sorti")).Should().BeFalse();
    }
}
