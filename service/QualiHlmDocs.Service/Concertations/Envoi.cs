namespace QualiHlmDocs.Service.Concertations;

/// <summary>A letter's line of the outbox, without its content.</summary>
public sealed record Envoi
{
    public required string Cle { get; init; }

    public required string Campagne { get; init; }

    public required string Type { get; init; }

    /// <summary>Key of the person.</summary>
    public required string Personne { get; init; }

    /// <summary>The channel's name.</summary>
    public required string Canal { get; init; }

    public required string MessageId { get; init; }

    public EtatEnvoi Etat { get; init; }

    /// <summary>How often it was let go.</summary>
    public int Essai { get; init; }

    /// <summary>What the channel calls it: a draft's id.</summary>
    public string Externe { get; init; } = string.Empty;

    /// <summary>What went wrong last, in one French sentence without personal data.</summary>
    public string Motif { get; init; } = string.Empty;

    /// <summary>Its document in the archive, and that document's SHA-256.</summary>
    public string Document { get; init; } = string.Empty;

    public string Empreinte { get; init; } = string.Empty;

    public DateTimeOffset CreeLe { get; init; }

    /// <summary>When it was last let go; null as long as it never was.</summary>
    public DateTimeOffset? PartiLe { get; init; }

    /// <summary>Who has it now; needed to change it.</summary>
    internal string Bail { get; init; } = string.Empty;

    internal string Expediteur { get; init; } = string.Empty;
}
