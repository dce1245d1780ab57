using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Plans;

/// <summary>A site that needs treatment of its own (« situation complexe », once « situation de non qualité »).</summary>
public sealed record SituationComplexe
{
    public string Ref { get; init; } = string.Empty;
    public string Site { get; init; } = string.Empty;
    public string Adresse { get; init; } = string.Empty;
    public string Commune { get; init; } = string.Empty;
    public int? NombreLogements { get; init; }
    public bool? Qpv { get; init; }
    public bool? Tfpb { get; init; }
    public bool? Anru { get; init; }
    /// <summary>Who spotted it: « bailleur » or « auditeur ».</summary>
    public string ReferenceePar { get; init; } = string.Empty;
    public DateOnly? DateAutodiagnostic { get; init; }
    public string VersionGrille { get; init; } = string.Empty;
    /// <summary>Marks of the self-diagnostic, in the sheet's column order.</summary>
    public ImmutableArray<NoteCritere> Notes { get; init; } = [];
    public decimal? Cotation { get; init; }
    public decimal? Seuil { get; init; }
    public string Niveau { get; init; } = string.Empty;
    public bool? Prioritaire { get; init; }
    public string Problematiques { get; init; } = string.Empty;
    public string Causes { get; init; } = string.Empty;
    public string Partenaires { get; init; } = string.Empty;
    /// <summary>References of the actions that treat it, where the sheet lists them.</summary>
    public ImmutableArray<string> Actions { get; init; } = [];
    public bool? AppuiUsh { get; init; }
    public string Statut { get; init; } = string.Empty;
    /// <summary>Later ratings, in the owner's words.</summary>
    public string Evolution { get; init; } = string.Empty;
    public Origine Origine { get; init; } = Origine.None;
}

/// <summary>One criterion of the self-diagnostic grid and its mark; null when not noted.</summary>
public sealed record NoteCritere(string Critere, decimal? Note);
