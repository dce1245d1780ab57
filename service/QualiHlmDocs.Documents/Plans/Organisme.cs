using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Plans;

/// <summary>The social landlord that holds the plan.</summary>
public sealed record Organisme
{
    /// <summary>What a plan without a sheet « Organisme » has.</summary>
    public static Organisme Unknown { get; } = new();

    public string RaisonSociale { get; init; } = string.Empty;
    public string Sigle { get; init; } = string.Empty;
    /// <summary>OPH, ESH, Coop'Hlm, EPL/SEM, autre.</summary>
    public string Famille { get; init; } = string.Empty;
    public string FormeJuridique { get; init; } = string.Empty;
    public string Siren { get; init; } = string.Empty;
    public ImmutableArray<string> Adresse { get; init; } = [];
    public string Telephone { get; init; } = string.Empty;
    public string Courriel { get; init; } = string.Empty;
    public string Site { get; init; } = string.Empty;
    public int? NombreLogements { get; init; }
    public int? LogementsQpv { get; init; }
    public int? Effectifs { get; init; }
    public string Territoires { get; init; } = string.Empty;
    public Signataire? DirecteurGeneral { get; init; }
    /// <summary>Who leads the label's work: name, function.</summary>
    public string PiloteDemarche { get; init; } = string.Empty;
    public string Dpo { get; init; } = string.Empty;
    public string Certifications { get; init; } = string.Empty;
    public string Motivations { get; init; } = string.Empty;
    public string PolitiqueQualite { get; init; } = string.Empty;
    public string Gouvernance { get; init; } = string.Empty;
    /// <summary>How the situations complexes were spotted and rated.</summary>
    public string MethodeSituations { get; init; } = string.Empty;
    public string Communication { get; init; } = string.Empty;
    public DateOnly? DatePcl { get; init; }
    public int? DelaiConvocationJours { get; init; }
    public int? DelaiCompteRenduJours { get; init; }
    public string Ccl { get; init; } = string.Empty;
    public Origine Origine { get; init; } = Origine.None;
}

/// <summary>Who signs: « Mme », « Claire Exemple », « directrice générale ».</summary>
public sealed record Signataire(string Civilite, string Nom, string Fonction);
