using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Plans;

/// <summary>A piece of evidence that an action was done or works.</summary>
public sealed record Preuve
{
    public string Ref { get; init; } = string.Empty;
    public string Libelle { get; init; } = string.Empty;
    public string Nature { get; init; } = string.Empty;
    public DateOnly? Date { get; init; }
    public string Lien { get; init; } = string.Empty;
    /// <summary>Reference of the action or point it proves.</summary>
    public string Objet { get; init; } = string.Empty;
    public bool? DiffusableComite { get; init; }
    public Origine Origine { get; init; } = Origine.None;
}

/// <summary>A measure followed over time.</summary>
public sealed record Indicateur
{
    public string Ref { get; init; } = string.Empty;
    public string Libelle { get; init; } = string.Empty;
    public string ThemeTexte { get; init; } = string.Empty;
    public Theme? Theme { get; init; }
    public string Methode { get; init; } = string.Empty;
    public string Source { get; init; } = string.Empty;
    public string Frequence { get; init; } = string.Empty;
    public string Unite { get; init; } = string.Empty;
    /// <summary>Dated values in column order: heading, displayed value.</summary>
    public ImmutableArray<ValeurDatee> Valeurs { get; init; } = [];
    public string Cible { get; init; } = string.Empty;
    public string Sens { get; init; } = string.Empty;
    public Origine Origine { get; init; } = Origine.None;
}

/// <summary>A value under its period (« 2025 », « T1 2026 »).</summary>
public sealed record ValeurDatee(string Periode, string Valeur);

/// <summary>A document that a step of the cycle asks for.</summary>
public sealed record Piece
{
    public string Code { get; init; } = string.Empty;
    public string Intitule { get; init; } = string.Empty;
    public string EtapeTexte { get; init; } = string.Empty;
    public EtapeCycle? Etape { get; init; }
    public bool? Obligatoire { get; init; }
    public string Format { get; init; } = string.Empty;
    public bool? Recue { get; init; }
    public DateOnly? Date { get; init; }
    public string Version { get; init; } = string.Empty;
    public string Lien { get; init; } = string.Empty;
    public string SigneePar { get; init; } = string.Empty;
    public Origine Origine { get; init; } = Origine.None;
}
