using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Concertations.Canaux.Smtp;
using QualiHlmDocs.Service.Tests.Concertations.Support;

namespace QualiHlmDocs.Service.Tests.Concertations;

/// <summary>A real mail server, in order and out of order.</summary>
public sealed class SmtpTests(PostgresServer server)
{
    private const int Seed = 20261122;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_arrives_as_it_was_written()
    {
        await using var smtp = await SmtpServers.Start();
        var lettre = Some.Lettre(new string('a', 40));
        (await ChannelOf(smtp).Send(lettre, string.Empty, Stop)).Issue.Should().Be(Issue.Partie);
        var mail = (await PythonMail.Read(smtp.Kept.Should().ContainSingle().Subject))[0];
        mail.GetProperty("subject").GetString().Should().Be(lettre.Objet);
        mail.GetProperty("message_id").GetString().Should().Be(lettre.MessageId);
        mail.GetProperty("text").GetString().Given().ReplaceLineEndings("\n").TrimEnd().Should().Be(lettre.Texte);
        mail.GetProperty("unsent").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Theory]
    [EachBase]
    public async Task Every_letter_arrives_once_or_is_left_to_a_person(Base kind)
    {
        using var data = await TestBase.Open(kind, server);
        await using var smtp = await SmtpServers.Start(Seed, chance: 0.05);
        var envois = await new Campaigns(data.Database, new ManualClock(), Seed).Send(Campaigns.Count(15), SmtpChannel.ChannelName, () => ChannelOf(smtp));
        var arrived = smtp.Kept.Select(MessageIdOf).GroupBy(id => id).ToDictionary(group => group.Key, group => group.Count());
        envois.Should().AllSatisfy(envoi => Campaigns.TellsTheTruth(envoi, arrived.GetValueOrDefault(envoi.MessageId)));
        envois.Select(envoi => envoi.Etat).Should().Contain(EtatEnvoi.Indecise, "a server cannot be asked, and the faults are there");
    }

    [Fact]
    public async Task A_channel_that_repeats_what_is_unknown_would_be_seen()
    {
        using var data = await TestBase.Open(Base.Sqlite, server);
        await using var smtp = await SmtpServers.Start(Seed, chance: 0.1);
        await new Campaigns(data.Database, new ManualClock(), Seed).Send(10, SmtpChannel.ChannelName, () => new RepeatingChannel(ChannelOf(smtp)));
        smtp.Kept.Select(MessageIdOf).Should().Match(ids => ids.Count() > ids.Distinct().Count(), "what is repeated blindly arrives twice, and this suite sees it");
    }

    [Fact]
    public async Task A_server_that_is_not_there_has_taken_nothing()
    {
        var channel = new SmtpChannel(new("127.0.0.1", SmtpServers.ClosedPort(), SmtpSecurity.Aucune));
        (await channel.Send(Some.Lettre(new string('a', 40)), string.Empty, Stop)).Issue.Should().Be(Issue.PasPartie);
    }

    [Fact]
    public async Task A_server_without_protection_is_given_nothing_where_protection_is_asked_for()
    {
        await using var smtp = await SmtpServers.Start();
        var channel = new SmtpChannel(new("127.0.0.1", smtp.Port, SmtpSecurity.StartTls) { User = "qualite", Password = "secret" });
        (await channel.Send(Some.Lettre(new string('a', 40)), string.Empty, Stop)).Should().Match<Outcome>(outcome => outcome.Issue == Issue.PasPartie && outcome.PauseBoite);
        smtp.Kept.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("sans arobase")]
    [InlineData("a@b>\r\nRCPT TO:<c@d")]
    public async Task What_is_no_address_never_reaches_the_server(string address)
    {
        var channel = new SmtpChannel(new("127.0.0.1", SmtpServers.ClosedPort(), SmtpSecurity.Aucune));
        (await channel.Draft(Some.Lettre("a") with { A = new("X", address) }, string.Empty, Stop)).Issue.Should().Be(Issue.Refusee);
    }

    private static string MessageIdOf(string path) => File.ReadLines(path).First(line => line.StartsWith("Message-ID: ", StringComparison.Ordinal))["Message-ID: ".Length..].Trim();

    private static SmtpChannel ChannelOf(SmtpServers smtp) =>
        new(new("127.0.0.1", smtp.Port, SmtpSecurity.Aucune) { Patience = TimeSpan.FromSeconds(10), FinalPatience = TimeSpan.FromSeconds(10) });

    /// <summary>Takes what nobody knows for what did not leave.</summary>
    private sealed class RepeatingChannel(IChannel channel) : IChannel
    {
        public string Name => channel.Name;

        public TimeSpan ProbeDelay => channel.ProbeDelay;

        public Task<Outcome> Draft(Lettre lettre, string externe, CancellationToken stop) => channel.Draft(lettre, externe, stop);

        public Task<Outcome> Send(Lettre lettre, string externe, CancellationToken stop) => channel.Send(lettre, externe, stop);

        public Task<Outcome> Probe(Lettre lettre, string externe, TimeSpan since, CancellationToken stop) => Task.FromResult(new Outcome(Issue.PasPartie));
    }
}
