using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Archive;

public sealed class ArchiveExportTests : IDisposable
{
    private static readonly DocumentId Lettre = DocumentId.Of("OPH Exemple", 1, EtapeArchive.Admissibilite, TypeDocument.Lettre, "cnl");

    private readonly TemporaryFolder _folder = new();

    private ArchiveStore Store => new(new(_folder.Archive), TimeProvider.System, FailingDisk.NeverFailing());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_last_versions_of_a_step_are_one_zip_whose_digests_hold()
    {
        Store.Keep(Some.Depot("premier"));
        Store.Keep(Some.Depot("second"));
        Store.Keep(Some.Depot("lettre", id: Lettre));
        Store.Keep(Some.Depot("autre étape", id: DocumentId.Of("OPH Exemple", 1, EtapeArchive.Concertation, TypeDocument.CompteRendu)));

        (await Verb.Run(_folder, "archive", "exporter", "admissibilite", "--sortie", "un.zip")).ExitCode.Should().Be(0);
        (await Verb.Run(_folder, "archive", "exporter", "ADM", "--sortie", "deux.zip")).ExitCode.Should().Be(0);

        Bytes("un.zip").Should().Equal(Bytes("deux.zip"), "the same versions give the same zip");
        var files = Unzipped(Bytes("un.zip"));
        files.Keys.Where(name => name.EndsWith(".docx", StringComparison.Ordinal) && name.Contains("_v", StringComparison.Ordinal)).Should().Equal(
            "oph-exemple/Cycle-1/01-Admissibilite/dossier/v2/2026-11-21_QH_C1_ADM_Dossier_v0.2.docx",
            "oph-exemple/Cycle-1/01-Admissibilite/lettre-cnl/v1/2026-11-21_QH_C1_ADM_Lettre-cnl_v0.1.docx");
        var sums = Encoding.ASCII.GetString(files["SHA512SUMS"]).TrimEnd().Split('\n').Select(line => line.Split("  ")).ToList();
        sums.Select(sum => sum[1]).Should().BeEquivalentTo(files.Keys.Except(["SHA256SUMS", "SHA512SUMS"]));
        sums.Should().OnlyContain(sum => Convert.ToHexStringLower(SHA512.HashData(files[sum[1]])) == sum[0]);
        _folder.Files.Should().Equal("deux.zip", "un.zip");
    }

    [Fact]
    public async Task An_altered_file_is_not_exported_and_nothing_is_left_behind()
    {
        var kept = Store.Keep(Some.Depot("premier"));
        var file = Path.Combine(kept.Dossier, "v1", "content", "modele.docx");
        File.SetAttributes(file, FileAttributes.Normal);
        await File.WriteAllTextAsync(file, "autre", TestContext.Current.CancellationToken);

        var ended = await Verb.Run(_folder, "archive", "exporter", "ADM", "--sortie", "un.zip");

        ended.ExitCode.Should().Be(2);
        ended.Error.Should().Contain("a été modifié");
        _folder.Files.Should().BeEmpty();
    }

    [Fact]
    public async Task Two_organismes_are_told_apart_by_name()
    {
        Store.Keep(Some.Depot("premier"));
        Store.Keep(Some.Depot("autre", id: DocumentId.Of("Habitat d’ailleurs", 2, EtapeArchive.Admissibilite, TypeDocument.Dossier)));

        (await Verb.Run(_folder, "archive", "exporter", "ADM", "--sortie", "un.zip")).Error.Should().Contain("--organisme").And.Contain("habitat-d-ailleurs, cycle 2");
        (await Verb.Run(_folder, "archive", "exporter", "ADM", "--organisme", "Habitat d’ailleurs", "--sortie", "un.zip")).ExitCode.Should().Be(0);
        (await Verb.Run(_folder, "archive", "exporter", "ADM", "--cycle", "1", "--sortie", Path.Combine("nulle-part", "un.zip"))).ExitCode.Should().Be(2);
        (await Verb.Run(_folder, "archive", "exporter", "LAB", "--sortie", "deux.zip")).ExitCode.Should().Be(2);
        _folder.Files.Should().Equal("un.zip");
    }

    private byte[] Bytes(string name) => File.ReadAllBytes(_folder.File(name));

    private static SortedDictionary<string, byte[]> Unzipped(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            files.Add(entry.FullName, content.ToArray());
        }

        return files;
    }
}
