using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Plans;

/// <summary>The plan as it was read, and what was found in it: the answer of <c>lire</c> and of the API.</summary>
public sealed record PlanAnswer
{
    public required Classeur Classeur { get; init; }
    public required Organisme Organisme { get; init; }
    public ImmutableArray<Point> Points { get; init; } = [];
    public ImmutableArray<FicheAction> Actions { get; init; } = [];
    public ImmutableArray<SituationComplexe> Situations { get; init; } = [];
    public ImmutableArray<Association> Associations { get; init; } = [];
    public ImmutableArray<Representant> Representants { get; init; } = [];
    public ImmutableArray<Concertation> Concertations { get; init; } = [];
    public ImmutableArray<Observation> Observations { get; init; } = [];
    public ImmutableArray<Preuve> Preuves { get; init; } = [];
    public ImmutableArray<Etape> Cycle { get; init; } = [];
    public Auditeur? Auditeur { get; init; }
    public ImmutableArray<Indicateur> Indicateurs { get; init; } = [];
    public ImmutableArray<Piece> Pieces { get; init; } = [];

    /// <summary>How the columns were understood.</summary>
    public required LectureAnswer Lecture { get; init; }

    /// <summary>What the reading did not understand, then what the comité would object to.</summary>
    public ImmutableArray<FindingAnswer> Constats { get; init; } = [];

    public static PlanAnswer Of(PlanActions plan, IEnumerable<Finding> constats, Lecture lecture) => new()
    {
        Lecture = LectureAnswer.Of(lecture),
        Classeur = plan.Classeur,
        Organisme = plan.Organisme,
        Points = plan.Points,
        Actions = plan.Actions,
        Situations = plan.Situations,
        Associations = plan.Associations,
        Representants = plan.Representants,
        Concertations = plan.Concertations,
        Observations = plan.Observations,
        Preuves = plan.Preuves,
        Cycle = plan.Cycle,
        Auditeur = plan.Auditeur,
        Indicateurs = plan.Indicateurs,
        Pieces = plan.Pieces,
        Constats = FindingAnswer.Of(constats),
    };
}
