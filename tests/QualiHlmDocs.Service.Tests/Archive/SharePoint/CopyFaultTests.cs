using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Tests.Archive.SharePoint;

/// <summary>Hundreds of copies while everything goes wrong: throttling, lost answers, locks, races, kills.</summary>
public sealed class CopyFaultTests
{
    private const int Seed = 20261122;
    private const int Documents = 10;
    private const int VersionsEach = 30;
    private const double Chance = 0.06;

    [Fact]
    public async Task Each_of_three_hundred_versions_is_copied_once_and_in_order_and_none_is_lost()
    {
        await using var room = await CopyRoom.Open();
        var ids = Enumerable.Range(0, Documents).Select(i => DocumentId.Of($"Organisme {i}", 1, EtapeArchive.Admissibilite, TypeDocument.Dossier)).ToList();
        var kept = Enumerable.Range(0, Documents * VersionsEach).Select(i => room.Keep(CopyRoom.Noise(i % 100 == 99 ? 11 << 20 : 500 + i, i), ids[i % Documents])).Count();
        var dice = new Random(Seed);
        var kill = new CancellationTokenSource();
        room.Library.Before = (context, words) => Stumble(dice, context, words, kill, isDone: false);
        room.Library.After = (context, words) => Stumble(dice, context, words, kill, isDone: true);

        for (var run = 0; run < 500 && room.Library.Files.Count(file => file.Fields.Count > 0) < kept; run++)
        {
            kill = new CancellationTokenSource();
            await RunUntilKilled(room, kill.Token);
        }

        (room.Library.Before, room.Library.After) = ((_, _) => Task.FromResult(false), (_, _) => Task.FromResult(false));
        await room.Send();
        room.Library.Files.Should().HaveCount(Documents * VersionsEach);
        foreach (var id in ids)
        {
            room.Library.Files.Where(file => file.Fields["QualiHlmObjet"] == id.Uri).Select(file => file.Fields["QualiHlmVersion"])
                .Should().Equal(Enumerable.Range(1, VersionsEach).Select(number => $"v{number}"));
        }

        room.Copies().List().Should().AllSatisfy(copy => copy.Etat.Should().Be(QualiHlmDocs.Service.Archive.SharePoint.EtatCopie.Copiee));
        room.Library.OpenSessions.Should().Be(0);
    }

    private static async Task RunUntilKilled(CopyRoom room, CancellationToken kill)
    {
        try
        {
            await room.Copies().Send(_ => { }, kill);
        }
        catch (OperationCanceledException)
        {
            // Killed: the next run goes on from what is on the disk.
        }
    }

    private static async Task<bool> Stumble(Random dice, HttpContext context, string words, CancellationTokenSource kill, bool isDone)
    {
        if (dice.NextDouble() > Chance)
        {
            return false;
        }

        var isColumns = words.StartsWith("PATCH", StringComparison.Ordinal);
        var isPiece = words.StartsWith("PUT /envoi", StringComparison.Ordinal);
        switch (dice.Next(isDone ? 3 : 7))
        {
            case 0:
                return await LibraryStandIn.Refuse(context, 504);
            case 1:
                context.Abort();
                return true;
            case 2:
                await kill.CancelAsync();
                return false;
            case 3:
                context.Response.Headers.RetryAfter = "5";
                return await LibraryStandIn.Refuse(context, 429);
            case 4:
                return await LibraryStandIn.Refuse(context, 503);
            case 5:
                return isColumns && await LibraryStandIn.Refuse(context, 412, "resourceModified");
            default:
                return isColumns ? await LibraryStandIn.Refuse(context, 423, "notAllowed", "resourceLocked") : isPiece && await LibraryStandIn.Refuse(context, 416, "invalidRange");
        }
    }
}
