using QualiHlmDocs.Service.Concertations.Canaux;

namespace QualiHlmDocs.Service.Tests.Concertations.Support;

/// <summary>A channel that sends nothing and remembers what it was asked.</summary>
internal sealed class SilentChannel : IChannel
{
    public List<string> Calls { get; } = [];

    /// <summary>What it answers when it is told to send.</summary>
    public Outcome Result { get; set; } = new(Issue.Inconnue);

    public string Name => Some.Channel;

    public TimeSpan ProbeDelay => TimeSpan.Zero;

    public Task<Outcome> Draft(Lettre lettre, string externe, CancellationToken stop) => Said("draft", new(Issue.Redigee));

    public Task<Outcome> Send(Lettre lettre, string externe, CancellationToken stop) => Said("send", Result);

    public Task<Outcome> Probe(Lettre lettre, string externe, TimeSpan since, CancellationToken stop) => Said("probe", new(Issue.Inconnue));

    private Task<Outcome> Said(string call, Outcome outcome)
    {
        Calls.Add(call);
        return Task.FromResult(outcome);
    }
}
