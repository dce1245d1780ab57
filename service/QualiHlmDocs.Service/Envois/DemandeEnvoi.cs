using System.Collections.Immutable;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Modeles;

namespace QualiHlmDocs.Service.Envois;

/// <summary>What a person asks to be sent.</summary>
internal sealed record DemandeEnvoi
{
    /// <summary>The workbook's bytes, which the archive keeps with each letter.</summary>
    public required ReadOnlyMemory<byte> Classeur { get; init; }

    /// <summary>The workbook, read.</summary>
    public required PlanDocuments Documents { get; init; }

    /// <summary>The templates, the organisme's own over the program's.</summary>
    public required ModeleCatalogue Modeles { get; init; }

    public PlanActions Plan => Documents.Plan;

    /// <summary>The type of letter: <c>convocation</c>.</summary>
    public required string Type { get; init; }

    public required DateOnly Today { get; init; }

    public EtapeCycle? Etape { get; init; }

    /// <summary>The meeting's reference; null takes the one that the type calls for.</summary>
    public string? Reunion { get; init; }

    /// <summary>References, names or associations; empty takes everybody in office.</summary>
    public ImmutableArray<string> Destinataires { get; init; } = [];

    /// <summary>A channel for all; null takes what each accepts.</summary>
    public string? Canal { get; init; }

    /// <summary>Counted up by whoever wants the same letter to go again.</summary>
    public int Renvoi { get; init; }

    /// <summary>Files that go with each letter.</summary>
    public ImmutableArray<PieceJointe> Pieces { get; init; } = [];

    public string Auteur { get; init; } = "inconnu";
}
