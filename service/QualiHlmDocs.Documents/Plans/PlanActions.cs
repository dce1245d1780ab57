using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Plans;

/// <summary>
/// The <em>plan d'actions d'amélioration</em> (PAA) and what surrounds it in the workbook: the organisme's answer to
/// its HQS diagnostic. Only what was read: absent is null or empty, never a default.
/// </summary>
public sealed record PlanActions
{
    public required Classeur Classeur { get; init; }
    public Organisme Organisme { get; init; } = Organisme.Unknown;
    public ImmutableArray<Etape> Cycle { get; init; } = [];
    public Auditeur? Auditeur { get; init; }
    public ImmutableArray<Point> Points { get; init; } = [];
    public ImmutableArray<FicheAction> Actions { get; init; } = [];
    public ImmutableArray<SituationComplexe> Situations { get; init; } = [];
    public ImmutableArray<Association> Associations { get; init; } = [];
    public ImmutableArray<Representant> Representants { get; init; } = [];
    public ImmutableArray<Concertation> Concertations { get; init; } = [];
    public ImmutableArray<Observation> Observations { get; init; } = [];
    public ImmutableArray<Preuve> Preuves { get; init; } = [];
    public ImmutableArray<Indicateur> Indicateurs { get; init; } = [];
    public ImmutableArray<Piece> Pieces { get; init; } = [];

    /// <summary>Weaknesses, which the organisme must answer by actions.</summary>
    public IEnumerable<Point> PointsAlerte => Points.Where(point => point.Nature == NaturePoint.Alerte);

    /// <summary>Strengths found by the diagnostic.</summary>
    public IEnumerable<Point> PointsForts => Points.Where(point => point.Nature == NaturePoint.Fort);
}

/// <summary>The workbook the plan was read from.</summary>
/// <param name="Nom">Its file name.</param>
/// <param name="Empreinte">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record Classeur(string Nom, string Empreinte);
