using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>
/// What letters and documents of meetings may say beyond <see cref="PlanVocabulary"/>: whom they are written to, by whom,
/// about which meeting. Here, and nowhere else, stands a representative's address. One for a plan serves all its letters.
/// </summary>
public sealed class PlanCourriers
{
    private readonly ExaminedPlan _examined;

    /// <param name="plan">The plan as it was read.</param>
    /// <param name="today">The day that letters are written.</param>
    public PlanCourriers(PlanActions plan, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _examined = new ExaminedPlan(plan, [], today);
    }

    /// <summary>The next meeting; once all are past, the last one, so that what was sent for it can be printed again.</summary>
    public Concertation? ProchaineReunion => EtapeChoice.NextMeeting(_examined.Plan, _examined.Today);

    /// <summary>The last meeting that was held; null before the first.</summary>
    public Concertation? DerniereReunion => EtapeChoice.LastMeeting(_examined.Plan, _examined.Today);

    /// <summary>The representatives to write to: those in office who have a name.</summary>
    public ImmutableArray<Representant> Destinataires =>
        [.. _examined.Plan.Representants.Where(person => person.Actif != false && !string.IsNullOrWhiteSpace(person.Nom))];

    /// <summary>
    /// The words « destinataire », « expediteur », « courrier », « reunion », « comite » and « etapes_a_venir », to be
    /// added to those of the plan. Every key is always there; what the letter is not about is null.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Describe(Courrier courrier)
    {
        ArgumentNullException.ThrowIfNull(courrier);
        return CourrierNoun.Scope.Describe(new WrittenCourrier(courrier, _examined));
    }
}
