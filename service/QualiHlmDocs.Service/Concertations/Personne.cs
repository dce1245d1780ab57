using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Concertations;

/// <summary>A person that letters go to. Only what sending and proving need; erased on request and after the mandate.</summary>
public sealed record Personne
{
    /// <summary>The organisme and her reference there; stays when the rest is erased, so that a proof keeps its line.</summary>
    public required string Cle { get; init; }

    public required string Organisme { get; init; }

    public string Ref { get; init; } = string.Empty;

    public string Civilite { get; init; } = string.Empty;

    public string Prenom { get; init; } = string.Empty;

    public string Nom { get; init; } = string.Empty;

    /// <summary>Her association by its sigle, or its name.</summary>
    public string Association { get; init; } = string.Empty;

    public string Qualite { get; init; } = string.Empty;

    public string Courriel { get; init; } = string.Empty;

    public ImmutableArray<string> Adresse { get; init; } = [];

    public DateOnly? MandatDu { get; init; }

    public DateOnly? MandatAu { get; init; }

    public DateOnly? InformationRgpd { get; init; }

    /// <summary>When her data were erased; null as long as they are kept.</summary>
    public DateTimeOffset? EffaceeLe { get; init; }

    /// <summary>« Mme Claire Exemple », or her reference once erased.</summary>
    public string NomComplet => $"{Civilite} {Prenom} {Nom}".Trim() is { Length: > 0 } nom
        ? string.Join(' ', nom.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        : Ref;
}
