using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Plans;

/// <summary>One line of the plan: what is done, by whom, by when, measured how, proved by what.</summary>
public sealed record FicheAction
{
    /// <summary>The owner's own reference, <c>A-01</c>; empty when the plan has none.</summary>
    public string Ref { get; init; } = string.Empty;
    /// <summary>References of the points d'alerte it answers.</summary>
    public ImmutableArray<string> Points { get; init; } = [];
    /// <summary>References of the situations complexes it treats.</summary>
    public ImmutableArray<string> Situations { get; init; } = [];
    public Theme? Theme { get; init; }
    public string ThemeTexte { get; init; } = string.Empty;
    /// <summary>
    /// The point d'alerte in words, where a single-sheet plan writes it beside the action. Without references it is
    /// the only link to its <see cref="Point"/>, whose <see cref="Point.Libelle"/> has the same words.
    /// </summary>
    public string PointAlerte { get; init; } = string.Empty;
    public Gravite? Gravite { get; init; }
    public Portee? Portee { get; init; }
    public string Libelle { get; init; } = string.Empty;
    public string Objectif { get; init; } = string.Empty;
    public ImmutableArray<string> Pilotes { get; init; } = [];
    public string Contributeurs { get; init; } = string.Empty;
    public string Direction { get; init; } = string.Empty;
    public string MoyensHumains { get; init; } = string.Empty;
    /// <summary>In euros.</summary>
    public decimal? MoyensFinanciers { get; init; }
    /// <summary>Means in words, where one column holds them all.</summary>
    public string Moyens { get; init; } = string.Empty;
    public string Prestataire { get; init; } = string.Empty;
    public DateOnly? Debut { get; init; }
    /// <summary>The day the action is due; null when unreadable, absent, or « en continu ».</summary>
    public DateOnly? Echeance { get; init; }
    /// <summary>The échéance in the owner's words (« T2 2026 »), which documents print.</summary>
    public string EcheanceTexte { get; init; } = string.Empty;
    /// <summary>True for « en continu », « permanent »: no date, reviewed yearly.</summary>
    public bool IsContinuous { get; init; }
    public string Jalons { get; init; } = string.Empty;
    public string Indicateur { get; init; } = string.Empty;
    public string ValeurInitiale { get; init; } = string.Empty;
    public string Cible { get; init; } = string.Empty;
    public string ValeurActuelle { get; init; } = string.Empty;
    public string MethodeCalcul { get; init; } = string.Empty;
    public string Frequence { get; init; } = string.Empty;
    public int? Priorite { get; init; }
    public Statut? Statut { get; init; }
    /// <summary>Share done, 0 to 1; null when not given or not understood.</summary>
    public decimal? Avancement { get; init; }
    public DateOnly? RealiseeLe { get; init; }
    /// <summary>References of proofs, or their wording where the plan has no sheet of proofs.</summary>
    public ImmutableArray<string> Preuves { get; init; } = [];
    public string Efficacite { get; init; } = string.Empty;
    public bool? IncidenceLoyersCharges { get; init; }
    /// <summary>Reference of the meeting where it was discussed.</summary>
    public string ConcerteeLe { get; init; } = string.Empty;
    public string Commentaire { get; init; } = string.Empty;
    /// <summary>Why it was abandoned, suspended or postponed.</summary>
    public string Motif { get; init; } = string.Empty;
    /// <summary>Whether tenants' representatives see it; null when not said (then: yes).</summary>
    public bool? VisibleLocataires { get; init; }
    public Origine Origine { get; init; } = Origine.None;

    /// <summary>Realised or abandoned: a closed action is never late.</summary>
    public bool IsClosed => Statut is Plans.Statut.Realisee or Plans.Statut.Abandonnee;

    /// <summary>Due before <paramref name="today"/> and not closed. Due today is not late.</summary>
    public bool IsLate(DateOnly today) => !IsClosed && Echeance < today;
}

/// <summary>Where an action applies.</summary>
public enum Portee { Transversale, Locale }

/// <summary>Where an action stands.</summary>
public enum Statut { AEngager, EnCours, Realisee, Suspendue, Abandonnee }
