using System.Diagnostics;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>Full disk, read-only folder: one French sentence, nothing lost.</summary>
public sealed class RefusingDiskTests
{
    private const int Enough = 200;

    public static TheoryData<int> Starts() => [0, 1];

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_disk_that_is_full_for_a_moment_loses_nothing(int before) => RefuseEverywhere(before, FailingDisk.Way.Full, "plein");

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_disk_that_stays_full_loses_nothing(int before) => RefuseEverywhere(before, FailingDisk.Way.FullFromNowOn, "plein");

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_folder_that_turns_read_only_loses_nothing(int before) => RefuseEverywhere(before, FailingDisk.Way.ReadOnlyFromNowOn, "lecture seule");

    [Fact]
    public void A_folder_that_is_read_only_from_the_start_is_told_in_one_sentence()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/proc is a folder that refuses everyone, and only Linux has it.");
        var store = new ArchiveStore(new("/proc/quali-hlm"), TimeProvider.System);

        FluentActions.Invoking(() => store.Keep(Some.Depot("a"))).Should().Throw<ArchiveException>()
            .Which.Message.Should().Contain("/proc/quali-hlm").And.Contain("n’a pas été archivé").And.NotContain("\n");
    }

    [Fact]
    public void A_disk_that_is_really_full_is_told_in_one_sentence_and_works_again_afterwards()
    {
        using var disk = SmallDisk.TryMount();
        Assert.SkipWhen(disk is null, "A small disk can only be mounted by root.");
        var store = new ArchiveStore(new(Path.Combine(disk.Path, "archive")), TimeProvider.System);
        store.Keep(Some.Depot("premier"));
        File.WriteAllBytes(Path.Combine(disk.Path, "ballast"), new byte[disk.FreeBytes - 20_000]);

        FluentActions.Invoking(() => store.Keep(Some.Depot(new string('x', 100_000)))).Should().Throw<ArchiveException>()
            .Which.Message.Should().Match("Le disque de l’archive « * » est plein : le document n’a pas été archivé*");
        store.TryVerify(TestContext.Current.CancellationToken).Faults.Should().BeEmpty();
        File.Delete(Path.Combine(disk.Path, "ballast"));
        store.Keep(Some.Depot("second")).Version.Should().Be("v2");
    }

    private static void RefuseEverywhere(int before, FailingDisk.Way way, string word)
    {
        var at = 1;
        for (; at < Enough; at++)
        {
            using var archive = new TestArchive();
            for (var i = 0; i < before; i++)
            {
                archive.Store().Keep(Some.Depot($"version {i}"));
            }

            var disk = new FailingDisk(at, way);
            var told = Try(() => archive.Store(disk).Keep(Some.Depot("nouvelle")));
            if (!disk.HasFailed)
            {
                break;
            }

            Check(archive, before, told, word);
        }

        at.Should().BeInRange(20, Enough - 1);
    }

    // Told no, or told yes: either must be true.
    private static void Check(TestArchive archive, int before, ArchiveException? told, string word)
    {
        var promised = told is null || told.IsKept;
        if (told is not null)
        {
            told.Message.Should().Contain(word);
        }

        archive.Store().Recover();
        archive.Documents().Count.Should().Be(promised ? before + 1 : before);
        archive.Store().Keep(Some.Depot("ensuite"));
        archive.ShouldBeSound();
    }

    private static ArchiveException? Try(Func<VersionArchivee> work)
    {
        try
        {
            work();
            return null;
        }
        catch (ArchiveException told)
        {
            return told;
        }
    }

    /// <summary>One megabyte in memory, mounted as a disk.</summary>
    private sealed class SmallDisk : IDisposable
    {
        private SmallDisk(string path) => Path = path;

        public string Path { get; }

        public long FreeBytes => new DriveInfo(Path).AvailableFreeSpace;

        public static SmallDisk? TryMount()
        {
            var path = Directory.CreateTempSubdirectory("qualihlm-plein-").FullName;
            if (OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", path) == 0)
            {
                return new(path);
            }

            Directory.Delete(path);
            return null;
        }

        public void Dispose()
        {
            Run("umount", Path);
            Directory.Delete(Path);
        }

        private static int Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true });
            process!.WaitForExit(); // a program that cannot start throws
            return process.ExitCode;
        }
    }
}
