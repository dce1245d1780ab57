using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Tests.Concertations.Support;

namespace QualiHlmDocs.Service.Tests.Concertations;

public sealed class OutboxTests(PostgresServer server)
{
    private readonly ManualClock _clock = new();

    [Theory]
    [EachBase]
    public async Task A_letter_is_confirmed_once_however_often_it_is_asked_for(Base kind)
    {
        using var data = await TestBase.Open(kind, server);
        var outbox = Prepared(data);
        var campagne = Some.Campagne();
        outbox.Confirm(campagne, [Some.Letter(campagne, 1), Some.Letter(campagne, 2)]).Should().HaveCount(2);
        outbox.Confirm(campagne, [Some.Letter(campagne, 2), Some.Letter(campagne, 3)]).Should().ContainSingle();
        outbox.List().Should().HaveCount(3).And.OnlyHaveUniqueItems(envoi => envoi.Cle);
        var again = campagne with { Renvoi = 1 };
        outbox.Confirm(again, [Some.Letter(again, 1)]).Should().ContainSingle("a person who asks for it again gets another letter");
    }

    [Theory]
    [EachBase]
    public async Task A_letter_comes_back_as_it_was_confirmed(Base kind)
    {
        using var data = await TestBase.Open(kind, server);
        var outbox = Prepared(data);
        var campagne = Some.Campagne();
        var letter = Some.Letter(campagne, 1);
        outbox.Confirm(campagne, [letter]);
        var found = outbox.Content(outbox.Claim("un").Given());
        found.Should().BeEquivalentTo(letter.Lettre, options => options.Excluding(one => one.Pieces));
        found.Given().Pieces.Should().ContainSingle().Which.Bytes.ToArray().Should().Equal(letter.Lettre.Pieces[0].Bytes.ToArray());
    }

    [Theory]
    [EachBase]
    public async Task Two_workers_never_hold_one_letter_until_the_first_has_had_its_time(Base kind)
    {
        using var data = await TestBase.Open(kind, server);
        var outbox = Prepared(data);
        var campagne = Some.Campagne();
        outbox.Confirm(campagne, [Some.Letter(campagne, 1)]);
        var first = outbox.Claim("un");
        first.Should().NotBeNull();
        outbox.Claim("deux").Should().BeNull();
        _clock.Advance(RythmeEnvoi.Default.Bail);
        var second = outbox.Claim("deux");
        second.Given().Cle.Should().Be(first.Given().Cle);
        outbox.Move(first.Given(), EtatEnvoi.Redigee, TimeSpan.Zero).Should().BeFalse("the first no longer holds it");
        outbox.Depart(first.Given()).Should().BeNull();
        outbox.Move(second.Given(), EtatEnvoi.Redigee, TimeSpan.Zero).Should().BeTrue();
    }

    [Theory]
    [EachBase]
    public async Task Many_claims_at_once_share_the_letters_out(Base kind)
    {
        using var data = await TestBase.Open(kind, server);
        var outbox = Prepared(data);
        var campagne = Some.Campagne();
        outbox.Confirm(campagne, [.. Enumerable.Range(1, 40).Select(number => Some.Letter(campagne, number))]);
        var held = await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(() =>
        {
            var mine = new List<string>();
            while (outbox.Claim($"{worker}") is { } envoi)
            {
                mine.Add(envoi.Cle);
            }

            return mine;
        })));
        held.SelectMany(keys => keys).Should().HaveCount(40).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [EachBase]
    public async Task A_worker_that_died_while_sending_leaves_a_letter_that_is_asked_about_and_not_sent(Base kind)
    {
        using var data = await TestBase.Open(kind, server);
        var outbox = Prepared(data);
        var campagne = Some.Campagne();
        outbox.Confirm(campagne, [Some.Letter(campagne, 1)]);
        var envoi = outbox.Claim("mort");
        outbox.Move(envoi.Given(), EtatEnvoi.Redigee, TimeSpan.Zero);
        outbox.Depart(outbox.Claim("mort").Given()).Should().NotBeNull();
        _clock.Advance(RythmeEnvoi.Default.Bail);
        var channel = new SilentChannel();
        await new OutboxWorker(outbox, [channel], "deux").Run(null, TestContext.Current.CancellationToken);
        channel.Calls.Should().Equal("probe");
        var line = outbox.List().Single();
        line.Etat.Should().Be(EtatEnvoi.Indecise);
        outbox.Decide(line.Cle, DecisionEnvoi.Renvoyer, "une personne").Should().BeTrue();
        outbox.Decide(line.Cle, DecisionEnvoi.Envoyee, "une personne").Should().BeFalse("it waits to be sent again");
    }

    [Theory]
    [EachBase]
    public async Task A_mailbox_sends_no_more_in_a_minute_than_it_may(Base kind)
    {
        using var data = await TestBase.Open(kind, server);
        var outbox = new Outbox(data.Database, _clock, new() { ParMinute = 3 });
        outbox.Prepare();
        var campagne = Some.Campagne();
        outbox.Confirm(campagne, [.. Enumerable.Range(1, 7).Select(number => Some.Letter(campagne, number))]);
        List<int> sent = [];
        for (var minute = 0; minute < 3; minute++)
        {
            await new OutboxWorker(outbox, [new SilentChannel { Result = new(Issue.Partie) }], "un").Run(null, TestContext.Current.CancellationToken);
            sent.Add(outbox.List().Count(envoi => envoi.Etat == EtatEnvoi.Envoyee));
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        sent.Should().Equal(3, 6, 7);
    }

    [Theory]
    [EachBase]
    public async Task A_server_that_asks_to_wait_stops_the_whole_mailbox(Base kind)
    {
        using var data = await TestBase.Open(kind, server);
        var outbox = Prepared(data);
        var campagne = Some.Campagne();
        outbox.Confirm(campagne, [.. Enumerable.Range(1, 5).Select(number => Some.Letter(campagne, number))]);
        var channel = new SilentChannel { Result = new(Issue.PasPartie, "Attendre.", TimeSpan.FromSeconds(90), PauseBoite: true) };
        var worker = new OutboxWorker(outbox, [channel], "un");
        await worker.Run(null, TestContext.Current.CancellationToken);
        channel.Calls.Count(call => call == "send").Should().Be(1);
        channel.Result = new(Issue.Partie);
        _clock.Advance(TimeSpan.FromSeconds(89));
        await worker.Run(null, TestContext.Current.CancellationToken);
        channel.Calls.Count(call => call == "send").Should().Be(1);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await worker.Run(null, TestContext.Current.CancellationToken);
        outbox.List().Should().OnlyContain(envoi => envoi.Etat == EtatEnvoi.Envoyee);
    }

    private Outbox Prepared(TestBase data)
    {
        var outbox = new Outbox(data.Database, _clock);
        outbox.Prepare();
        return outbox;
    }
}
