using System.Collections.Immutable;
using System.Globalization;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Databases;

namespace QualiHlmDocs.Service.Tests.Concertations.Support;

/// <summary>
/// Campaigns sent by two workers that die and come back, until every letter is settled. As many as
/// <c>QUALIHLM_TEST_CAMPAGNES</c> says where it is set (1000 before a release).
/// </summary>
internal sealed class Campaigns(IDatabase database, ManualClock clock, int seed)
{
    private const double Chance = 0.03;
    private const int Letters = 3;

    private static readonly RythmeEnvoi Rythme = new() { ParMinute = 100_000, ParJour = 1_000_000 };

    /// <summary>How many are sent where nobody asks for more.</summary>
    public static int Count(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("QUALIHLM_TEST_CAMPAGNES"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : usual;

    /// <summary>Every letter's line at the end.</summary>
    public async Task<ImmutableArray<Envoi>> Send(int count, string channelName, Func<IChannel> channel)
    {
        var outbox = new Outbox(database, clock, Rythme);
        outbox.Prepare();
        var dice = new Dice(seed);
        for (var number = 1; number <= count; number++)
        {
            var campagne = Some.Campagne(number);
            outbox.Confirm(campagne, [.. Enumerable.Range(1, Letters).Select(letter => Some.Letter(campagne, letter, channelName))]);
        }

        for (var round = 0; round < 2000; round++)
        {
            await Task.WhenAll(Work("un", dice, channel()), Work("deux", dice, channel()));
            var envois = outbox.List();
            if (envois.All(envoi => envoi.Etat is EtatEnvoi.Envoyee or EtatEnvoi.Deposee or EtatEnvoi.Indecise or EtatEnvoi.Refusee))
            {
                envois.Should().HaveCount(count * Letters, "none is lost");
                return envois;
            }

            clock.Advance(TimeSpan.FromMinutes(1));
        }

        throw new InvalidOperationException("The letters do not come to rest: " + string.Join(", ", outbox.List().GroupBy(envoi => envoi.Etat).Select(group => $"{group.Count()} {group.Key}")));
    }

    /// <summary>What the register says of a letter, beside how often it really left.</summary>
    public static void TellsTheTruth(Envoi envoi, int times)
    {
        times.Should().BeLessThanOrEqualTo(1, "{0} is {1}", envoi.MessageId, envoi.Etat);
        if (envoi.Etat != EtatEnvoi.Indecise)
        {
            times.Should().Be(envoi.Etat == EtatEnvoi.Refusee ? 0 : 1, "{0} is {1} ({2})", envoi.MessageId, envoi.Etat, envoi.Motif);
        }
    }

    // Dies often; another one takes its place.
    private Task Work(string name, Dice dice, IChannel channel) => Task.Run(async () =>
    {
        for (var life = 0; ; life++)
        {
            var outbox = new Outbox(new FaultyDatabase(database, dice, Chance), clock, Rythme);
            var worker = new OutboxWorker(outbox, [new FaultyChannel(channel, dice, Chance)], $"{name}-{life}");
            try
            {
                await worker.Run(null, TestContext.Current.CancellationToken);
                return;
            }
            catch (CrashException)
            {
            }
        }
    });
}
