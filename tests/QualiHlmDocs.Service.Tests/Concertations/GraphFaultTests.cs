using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Concertations.Canaux.Graph;
using QualiHlmDocs.Service.Tests.Concertations.Support;

namespace QualiHlmDocs.Service.Tests.Concertations;

/// <summary>Campaigns through Microsoft Graph while everything goes wrong: 504 after acceptance, lost answers, crashes, a busy database.</summary>
public sealed class GraphFaultTests(PostgresServer server)
{
    private const int Seed = 20261122;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EachBase]
    public async Task Every_letter_leaves_once_or_is_left_to_a_person(Base kind)
    {
        using var data = await TestBase.Open(kind, server);
        var clock = new ManualClock();
        await using var graph = await new GraphStandIn(clock, new Dice(Seed)) { Chance = 0.04 }.Start();
        using var client = new HttpClient { BaseAddress = graph.Address };
        var envois = await new Campaigns(data.Database, clock, Seed).Send(Campaigns.Count(20), GraphChannel.ChannelName, () => ChannelOf(client));
        envois.Should().AllSatisfy(envoi => Campaigns.TellsTheTruth(envoi, graph.Left.GetValueOrDefault(envoi.MessageId)));
        envois.Count(envoi => envoi.Etat == EtatEnvoi.Envoyee).Should().BeGreaterThan(envois.Length * 9 / 10, "a mailbox can be asked");
    }

    [Fact]
    public async Task A_letter_arrives_with_its_words_its_address_and_all_its_files()
    {
        var clock = new ManualClock();
        await using var graph = await new GraphStandIn(clock, new Dice(Seed)).Start();
        using var client = new HttpClient { BaseAddress = graph.Address };
        var large = new byte[9_000_001];
        new Random(Seed).NextBytes(large);
        var lettre = Some.Lettre(new string('a', 40)) with { Pieces = [.. Some.Lettre("b").Pieces, new("rapport.pdf", "application/pdf", large)] };
        var channel = ChannelOf(client);
        var drafted = await channel.Draft(lettre, string.Empty, Stop);
        (await channel.Draft(lettre, string.Empty, Stop)).Externe.Should().Be(drafted.Externe, "the draft is found again by our Message-ID");
        (await channel.Send(lettre, drafted.Externe.Given(), Stop)).Issue.Should().Be(Issue.Partie);
        var message = graph.Messages.Should().ContainSingle().Subject;
        message.Body.GetProperty("subject").GetString().Should().Be(lettre.Objet);
        message.Body.GetProperty("toRecipients")[0].GetProperty("emailAddress").GetProperty("address").GetString().Should().Be(lettre.A.Adresse);
        message.Attachments.Keys.Should().BeEquivalentTo(lettre.Pieces.Select(piece => piece.Nom));
        message.Attachments["rapport.pdf"].Should().Equal(large);
    }

    [Fact]
    public async Task A_draft_that_may_still_be_on_its_way_is_not_sent_again()
    {
        var clock = new ManualClock();
        await using var graph = await new GraphStandIn(clock, new Dice(Seed)).Start();
        using var client = new HttpClient { BaseAddress = graph.Address };
        var (channel, lettre) = (ChannelOf(client), Some.Lettre(new string('a', 40)));
        var drafted = await channel.Draft(lettre, string.Empty, Stop);
        (await channel.Probe(lettre, drafted.Externe.Given(), TimeSpan.FromMinutes(14), Stop)).Should().Match<Outcome>(outcome => outcome.Issue == Issue.Inconnue && outcome.Attente != null);
        (await channel.Probe(lettre, drafted.Externe.Given(), TimeSpan.FromMinutes(15), Stop)).Issue.Should().Be(Issue.PasPartie);
        await channel.Send(lettre, drafted.Externe.Given(), Stop);
        (await channel.Send(lettre, drafted.Externe.Given(), Stop)).Issue.Should().Be(Issue.Inconnue, "the draft is gone: it may have left");
        clock.Advance(TimeSpan.FromMinutes(5));
        (await channel.Probe(lettre, drafted.Externe.Given(), TimeSpan.FromMinutes(5), Stop)).Issue.Should().Be(Issue.Partie);
    }

    private static GraphChannel ChannelOf(HttpClient client) => new(new GraphMailbox(client, "qualite@trois-vallees.invalid", _ => Task.FromResult(GraphStandIn.Token)));
}
