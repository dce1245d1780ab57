using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Plans;

/// <summary>One meeting or exchange with the tenants' representatives.</summary>
public sealed record Concertation
{
    public string Ref { get; init; } = string.Empty;
    public EtapeCycle? Etape { get; init; }
    public string EtapeTexte { get; init; } = string.Empty;
    public string Instance { get; init; } = string.Empty;
    public DateOnly? Date { get; init; }
    public string Debut { get; init; } = string.Empty;
    public string Fin { get; init; } = string.Empty;
    public string Lieu { get; init; } = string.Empty;
    /// <summary>Link or room of the remote meeting, in the owner's words.</summary>
    public string Visio { get; init; } = string.Empty;
    public DateOnly? DateConvocation { get; init; }
    public string Documents { get; init; } = string.Empty;
    public ImmutableArray<string> OrdreDuJour { get; init; } = [];
    /// <summary>What was said, one entry for each point of the agenda, in its order.</summary>
    public ImmutableArray<string> Echanges { get; init; } = [];
    public ImmutableArray<string> Decisions { get; init; } = [];
    /// <summary>References or names of those who came.</summary>
    public ImmutableArray<string> Presents { get; init; } = [];
    public ImmutableArray<string> Excuses { get; init; } = [];
    public ImmutableArray<string> Absents { get; init; } = [];
    public DateOnly? DateCompteRendu { get; init; }
    public bool? Approuve { get; init; }
    public string Piece { get; init; } = string.Empty;
    public Origine Origine { get; init; } = Origine.None;
}

/// <summary>What an association said, and what the organisme answered.</summary>
public sealed record Observation
{
    public string Ref { get; init; } = string.Empty;
    /// <summary>Reference of the meeting.</summary>
    public string Reunion { get; init; } = string.Empty;
    public string Association { get; init; } = string.Empty;
    /// <summary>Reference of the point, action or situation it bears on.</summary>
    public string Objet { get; init; } = string.Empty;
    public string Texte { get; init; } = string.Empty;
    public string Reponse { get; init; } = string.Empty;
    /// <summary>« retenue », « partiellement retenue », « non retenue », in the owner's words.</summary>
    public string Suite { get; init; } = string.Empty;
    public string Action { get; init; } = string.Empty;
    public DateOnly? Date { get; init; }
    public Origine Origine { get; init; } = Origine.None;
}
