namespace QualiHlmDocs.Service.Concertations.Canaux;

/// <summary>
/// A way by which letters go. What a channel knows of a failure it says; what it cannot know it says too
/// (<see cref="Issue.Inconnue"/>), and is then asked again by <see cref="Probe"/>, never to send.
/// Exceptions are for what nobody foresaw: the letter's state is then unknown as well.
/// </summary>
public interface IChannel
{
    /// <summary>Its name in settings, in the register and on the command line.</summary>
    string Name { get; }

    /// <summary>How long after a lost answer it is worth asking what became of the letter.</summary>
    TimeSpan ProbeDelay { get; }

    /// <summary>What can be done beforehand, any number of times: a draft. Gives <see cref="Issue.Redigee"/> with its reference.</summary>
    Task<Outcome> Draft(Lettre lettre, string externe, CancellationToken stop);

    /// <summary>Lets the letter go. Called once for each attempt, after the intention was recorded.</summary>
    Task<Outcome> Send(Lettre lettre, string externe, CancellationToken stop);

    /// <summary>What became of a letter whose answer was lost. Changes nothing.</summary>
    /// <param name="lettre">The letter.</param>
    /// <param name="externe">The draft's reference.</param>
    /// <param name="since">How long ago it was let go.</param>
    /// <param name="stop">Stops the question.</param>
    Task<Outcome> Probe(Lettre lettre, string externe, TimeSpan since, CancellationToken stop);
}

/// <summary>How a call of a channel ended.</summary>
public enum Issue
{
    /// <summary>A draft exists; nothing has left.</summary>
    Redigee,

    /// <summary>The letter has left.</summary>
    Partie,

    /// <summary>It lies ready for a person, who lets it go herself.</summary>
    Deposee,

    /// <summary>It has not left, for certain; trying again may help.</summary>
    PasPartie,

    /// <summary>It has not left, for certain, and never will as it is.</summary>
    Refusee,

    /// <summary>Nobody knows. With a delay: ask again then. Without: only a person can tell.</summary>
    Inconnue,
}

/// <summary>What a channel says of a call.</summary>
/// <param name="Issue">How it ended.</param>
/// <param name="Motif">One French sentence without personal data; empty when all is well.</param>
/// <param name="Attente">How long to wait before the next call, where the channel knows.</param>
/// <param name="Externe">The draft's reference, where there is a new one.</param>
/// <param name="PauseBoite">True when the whole mailbox must wait, not this letter alone.</param>
public sealed record Outcome(Issue Issue, string Motif = "", TimeSpan? Attente = null, string? Externe = null, bool PauseBoite = false);
