using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>A writer killed at every change it makes to the disk, before, within and after; then a recovery, killed too.</summary>
public sealed class KilledWriterTests
{
    /// <summary>More changes than any deposit of these tests makes.</summary>
    private const int Enough = 200;

    private static readonly FailingDisk.Way[] Kills = [FailingDisk.Way.KilledBefore, FailingDisk.Way.KilledWithin, FailingDisk.Way.KilledAfter];

    public static TheoryData<int> Starts() => [0, 1, 2];

    [Theory]
    [MemberData(nameof(Starts))]
    public void No_accepted_version_is_lost_and_none_is_half_there(int before)
    {
        foreach (var way in Kills)
        {
            var kills = 0;
            while (KillOnce(before, kills + 1, way))
            {
                kills++;
            }

            kills.Should().BeInRange(20, Enough);
        }
    }

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_recovery_may_be_killed_too(int before)
    {
        for (var at = 1; at < Enough; at += 3)
        {
            for (var recoveryAt = 1; recoveryAt < 20; recoveryAt++)
            {
                using var archive = Prepared(before);
                if (!TryKill(archive, before, at, Kills[(at + recoveryAt) % 3]))
                {
                    return;
                }

                TryKillRecovery(archive, recoveryAt, Kills[recoveryAt % 3]);
                CheckAfter(archive, before);
            }
        }
    }

    // False when the deposit ended before the kill came.
    private static bool KillOnce(int before, int at, FailingDisk.Way way)
    {
        using var archive = Prepared(before);
        var wasKilled = TryKill(archive, before, at, way);
        CheckAfter(archive, before);
        return wasKilled;
    }

    private static TestArchive Prepared(int before)
    {
        var archive = new TestArchive();
        for (var i = 0; i < before; i++)
        {
            archive.Store().Keep(Some.Depot(Text(i)));
        }

        return archive;
    }

    private static bool TryKill(TestArchive archive, int before, int at, FailingDisk.Way way)
    {
        try
        {
            archive.Store(new FailingDisk(at, way)).Keep(Some.Depot(Text(before)));
            return false;
        }
        catch (KilledException)
        {
            return true;
        }
    }

    private static void TryKillRecovery(TestArchive archive, int at, FailingDisk.Way way)
    {
        try
        {
            archive.Store(new FailingDisk(at, way)).Recover();
        }
        catch (KilledException)
        {
            // and what it left is the next one's
        }
    }

    private static void CheckAfter(TestArchive archive, int before)
    {
        archive.Store().Recover();
        var expected = Enumerable.Range(0, before).Select(Text).ToList();
        var found = archive.Documents();
        found.Take(before).Should().Equal(expected);
        found.Count.Should().BeInRange(before, before + 1);
        if (archive.Store().Exists)
        {
            archive.ShouldBeSound();
        }

        archive.Store().Keep(Some.Depot(Text(before)));
        archive.Store().Keep(Some.Depot("ensuite"));
        archive.Documents().Should().Equal([.. expected, Text(before), "ensuite"]);
        archive.ShouldBeSound();
    }

    private static string Text(int version) => $"version {version}";
}
