using System.Collections.Immutable;
using System.Text.Json.Serialization;
using QualiHlmDocs.Service.Problems;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Travaux;

/// <summary>How far a piece of work is.</summary>
public enum EtatTravail
{
    /// <summary>Waits for its turn.</summary>
    EnAttente,

    /// <summary>Is being done.</summary>
    EnCours,

    /// <summary>Done; what could not be made is told.</summary>
    Acheve,

    /// <summary>Stopped by its user; what was made before stays.</summary>
    Annule,

    /// <summary>The service stopped in the middle; what was made before stays.</summary>
    Interrompu,

    /// <summary>Nothing could be made, and why is told.</summary>
    Echoue,
}

/// <summary>Documents being made in the background, as its user sees them: a pane that is closed and opened again finds it.</summary>
/// <param name="Id">By which it is asked for.</param>
/// <param name="Etat">How far it is.</param>
/// <param name="Classeur">The workbook's name.</param>
/// <param name="Fait">Kinds of documents done.</param>
/// <param name="Total">Kinds of documents asked for.</param>
/// <param name="Courant">The title of what is being made; null between two.</param>
/// <param name="Documents">What was made, each with the address that fetches it.</param>
/// <param name="Manques">What kept others from being made.</param>
/// <param name="Message">Why it ended otherwise than done, one French sentence; null otherwise.</param>
/// <param name="CreeLe">When it was asked for.</param>
public sealed record Travail(
    Guid Id, EtatTravail Etat, string Classeur, int Fait, int Total, string? Courant,
    ImmutableArray<ProductionAnswer> Documents, ImmutableArray<FindingAnswer> Manques, string? Message, DateTimeOffset CreeLe)
{
    [JsonIgnore]
    public bool IsOver => Etat is not (EtatTravail.EnAttente or EtatTravail.EnCours);
}

/// <summary>A piece of work as it is kept.</summary>
/// <param name="Travail">What its user sees.</param>
/// <param name="Cle">Digest of the key by which the same request, sent twice, is one piece of work; empty without a key.</param>
internal sealed record TravailGarde(Travail Travail, string Cle);
