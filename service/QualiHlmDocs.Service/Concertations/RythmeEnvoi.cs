namespace QualiHlmDocs.Service.Concertations;

/// <summary>How fast letters may go, and how long what is unknown is waited for.</summary>
public sealed record RythmeEnvoi
{
    public static RythmeEnvoi Default { get; } = new();

    /// <summary>Letters of one mailbox in a minute: Exchange Online takes 30 from each.</summary>
    public int ParMinute { get; init; } = 30;

    /// <summary>Letters of one mailbox in a day: Exchange Online takes 10 000 addressees.</summary>
    public int ParJour { get; init; } = 10_000;

    /// <summary>How long a worker holds a letter; longer than any call of a channel may last.</summary>
    public TimeSpan Bail { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The first wait after a failure that may pass; doubled each time, an hour at most.</summary>
    public TimeSpan PremierDelai { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Attempts after which a person must look.</summary>
    public int EssaisMax { get; init; } = 8;

    internal TimeSpan DelayAfter(int attempts) => TimeSpan.FromTicks(Math.Min(TimeSpan.TicksPerHour, PremierDelai.Ticks << Math.Min(attempts, 10)));
}
