using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What one letter, or one document of a meeting, is about. Only what is given is said.</summary>
public sealed record Courrier
{
    /// <summary>« convocation », « suites »…: it goes into the reference; empty for the documents of a meeting.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>Whom it is written to; null when it goes to an association, to the people of a site, or to nobody.</summary>
    public Representant? Representant { get; init; }

    /// <summary>The association it is written to; taken from <see cref="Representant"/> where there is one.</summary>
    public Association? Association { get; init; }

    /// <summary>Narrows what concerns the addressee to one site.</summary>
    public SituationComplexe? Site { get; init; }

    /// <summary>The meeting it speaks of; null when it speaks of none.</summary>
    public Concertation? Reunion { get; init; }

    /// <summary>In lower case, as it follows « Objet : ».</summary>
    public string Objet { get; init; } = string.Empty;

    /// <summary>What goes with it, in order.</summary>
    public ImmutableArray<string> PiecesJointes { get; init; } = [];

    /// <summary>The sender's own reference; made up from what the letter is about when empty.</summary>
    public string Reference { get; init; } = string.Empty;
}
