using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>One byte changed anywhere in what is kept is found, and the file is named.</summary>
public sealed class FlippedByteTests : IDisposable
{
    private const int Seed = 20261121;
    private const int PositionsPerFile = 12;

    private static readonly string[] NotKept = ["verrou", "verrou.json"];

    private readonly TestArchive _archive = new();

    public FlippedByteTests()
    {
        _archive.Store().Keep(Some.Depot("premier"));
        _archive.Store().Keep(Some.Depot("second"));
        _archive.Store().Keep(Some.Step(StatutArchive.Valide));
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void One_flipped_byte_anywhere_is_found_and_named()
    {
        var random = new Random(Seed);
        var files = Directory.GetFiles(_archive.Racine, "*", SearchOption.AllDirectories).Where(file => !NotKept.Contains(Path.GetFileName(file))).ToList();
        files.Should().HaveCount(22);
        foreach (var file in files)
        {
            File.SetAttributes(file, FileAttributes.Normal);
            var length = (int)new FileInfo(file).Length;
            foreach (var position in Enumerable.Range(0, PositionsPerFile).Select(_ => random.Next(length)).Append(0).Append(length - 1))
            {
                Flip(file, position);
                CheckNamed(file, position, _archive.Verify());
                Flip(file, position);
            }
        }

        _archive.ShouldBeSound();
    }

    [Fact]
    public void A_file_taken_away_is_found_and_named()
    {
        foreach (var file in Directory.GetFiles(_archive.Racine, "*", SearchOption.AllDirectories).Where(file => !NotKept.Contains(Path.GetFileName(file))).ToList())
        {
            var aside = Path.GetTempFileName();
            File.Move(file, aside, overwrite: true);
            _archive.Verify().Verdict.Should().Be(OcflVerdict.Invalid, "{0} is gone", file);
            File.Move(aside, file);
        }

        _archive.ShouldBeSound();
    }

    [Fact]
    public void A_version_cut_off_with_its_traces_is_missed_by_the_ledger()
    {
        var other = DocumentId.Of("OPH Exemple", 1, EtapeArchive.Concertation, TypeDocument.CompteRendu);
        var kept = _archive.Store().Keep(Some.Depot("tout", id: other));
        new Service.Archive.Disks.SystemDisk().DeleteFolder(Path.Combine(_archive.Racine, "info_Quali-Hlm", "oph-exemple", "Cycle-1", "00-Concertation"));

        _archive.Verify().Faults.Should().ContainSingle().Which.Should().Match<OcflFault>(fault => fault.Code == ArchiveCodes.Lost && fault.Detail.Contains(kept.Document.Uri));
    }

    [Fact]
    public void A_line_cut_off_the_ledger_leaves_a_version_that_is_not_entered()
    {
        var journal = Path.Combine(_archive.Racine, "journal.txt");
        File.WriteAllLines(journal, File.ReadAllLines(journal).SkipLast(1));

        _archive.Verify().Faults.Should().ContainSingle().Which.Code.Should().Be(ArchiveCodes.NotEntered);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void Nothing_is_added_to_a_ledger_whose_end_is_damaged(int fromEnd)
    {
        var journal = Path.Combine(_archive.Racine, "journal.txt");
        Flip(journal, (int)new FileInfo(journal).Length - fromEnd);
        var before = File.ReadAllBytes(journal);
        if (fromEnd > 1)
        {
            File.AppendAllText(journal, "{\n");
            before = File.ReadAllBytes(journal);
        }

        FluentActions.Invoking(() => _archive.Store().Keep(Some.Depot("autre"))).Should().Throw<ArchiveException>().WithMessage("*journal*endommagé*");
        File.ReadAllBytes(journal).Should().Equal(before);
    }

    [Fact]
    public void A_line_rewritten_in_the_ledger_breaks_the_chain()
    {
        var journal = Path.Combine(_archive.Racine, "journal.txt");
        var lines = File.ReadAllLines(journal);
        lines[1] = JournalLine.Seal("forged", lines[1][65..]) + lines[1][64..];
        File.WriteAllText(journal, string.Join('\n', lines) + "\n");

        _archive.Verify().Faults.Select(fault => (fault.Code, fault.Place)).Should().BeEquivalentTo([("A02", "journal.txt:2"), ("A02", "journal.txt:3")]);
    }

    private static void Flip(string file, int position)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Position = position;
        var value = stream.ReadByte();
        stream.Position = position;
        stream.WriteByte((byte)(value ^ 1));
    }

    private void CheckNamed(string file, int position, OcflReport report)
    {
        var place = Path.GetRelativePath(_archive.Racine, file).Replace(Path.DirectorySeparatorChar, '/');
        // A sidecar and its inventory are one statement: which of the two changed cannot be told.
        var named = place.Contains("inventory.json", StringComparison.Ordinal) ? place[..(place.IndexOf("inventory.json", StringComparison.Ordinal) + "inventory.json".Length)] : place;
        report.Verdict.Should().Be(OcflVerdict.Invalid, "byte {0} of {1} is flipped", position, place);
        report.Faults.Should().Contain(fault => fault.Place.StartsWith(named, StringComparison.Ordinal), "byte {0} of {1} is flipped", position, place);
    }
}
