using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>What a template declares of itself, in the <c>.json</c> beside its <c>.docx</c>; <c>docs/modeles.md</c> says each word.</summary>
public sealed record DeclaredModele
{
    /// <summary>Its name everywhere: lower-case ASCII and dashes; also the file's name.</summary>
    public required string Code { get; init; }

    /// <summary>Raised when the text changes in a way that an organisme's own copy should follow.</summary>
    public required int Version { get; init; }

    public required string Titre { get; init; }

    public required GenreModele Genre { get; init; }

    public required PorteeModele Portee { get; init; }

    /// <summary>Steps of the cycle that owe this document, 0 (engagement) to 9 (renouvellement).</summary>
    public ImmutableArray<int> Etapes { get; init; } = [];

    /// <summary>For whom, in French.</summary>
    public string Destinataire { get; init; } = string.Empty;

    /// <summary>ASCII words with dashes, for the produced file's name.</summary>
    public string Fichier { get; init; } = string.Empty;

    /// <summary>What <c>lettres --type</c> calls it; empty for what is no letter.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>The step that the document is for; null follows the sheet « Cycle » or what is asked.</summary>
    public EtapeCycle? Prepare { get; init; }

    public ChoixReunion Reunion { get; init; }

    /// <summary>Names of <see cref="Exigences"/> without which the document makes no sense.</summary>
    public ImmutableArray<string> Exige { get; init; } = [];

    /// <summary>Codes of controls that make the document a draft while they stand; <see cref="EveryBlocking"/> for all blocking ones.</summary>
    public ImmutableArray<string> Bloquants { get; init; } = [];

    public string Objet { get; init; } = string.Empty;

    public ImmutableArray<string> PiecesJointes { get; init; } = [];

    /// <summary>What <see cref="Bloquants"/> holds for « all that block the plan ».</summary>
    public const string EveryBlocking = "tous";

    /// <summary>It asks people to come: after the meeting it makes little sense.</summary>
    internal bool IsInvitation => Type is "convocation" or "relance";

    /// <summary>True for what may hold its own addressee's address (R35).</summary>
    public bool IsAddressed => Genre is GenreModele.Lettre or GenreModele.Mail;
}
