using System.Text.Json.Serialization;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>What is known of one version's copy.</summary>
/// <param name="Rang">Its rank in the archive's ledger.</param>
/// <param name="Objet">The document's id.</param>
/// <param name="Version">The OCFL version: <c>v3</c>.</param>
/// <param name="Etat">Where the copy stands.</param>
/// <param name="Quand">Since when.</param>
/// <param name="Message">What a person should know, in French; empty for nothing.</param>
public sealed record CopieSharePoint(long Rang, string Objet, string Version, EtatCopie Etat, DateTimeOffset Quand, string Message)
{
    /// <summary>The files as SharePoint told of them afterwards.</summary>
    public IReadOnlyList<FichierCopie> Fichiers { get; init; } = [];

    /// <summary>Nothing else would fare better now.</summary>
    [JsonIgnore]
    public bool StopsAll { get; init; }
}

/// <summary>One file of a copy: ours by its sha256, theirs by what SharePoint says of it after its columns were set.</summary>
public sealed record FichierCopie(string Chemin, string Item, string ETag, string CTag, long Taille, string QuickXorHash, string Sha256, bool Enrichi);

/// <summary>Where a copy stands.</summary>
public enum EtatCopie { Attente, Copiee, Verrouillee, Conflit, Refusee }
