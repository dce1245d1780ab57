using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>
/// What a template may say of a plan: neutral dictionaries and lists, in snake_case, and the page that names them for
/// template authors. Never an address, an e-mail or a telephone number of a representative (R35).
/// </summary>
public static class PlanVocabulary
{
    private static readonly DocumentDescription Undeclared = new(string.Empty, string.Empty, null, string.Empty, IsProjet: false, string.Empty);

    /// <summary>
    /// Describes a plan. Every key is always there; what the plan does not say is null, or an empty list. Prose is set
    /// in French typography; dates and numbers stay dates and numbers.
    /// </summary>
    /// <param name="plan">The plan as it was read.</param>
    /// <param name="constats">What reading and controls found; while one is blocking, the document is a « PROJET ».</param>
    /// <param name="today">The day of the document.</param>
    public static IReadOnlyDictionary<string, object?> Describe(PlanActions plan, IReadOnlyList<Finding> constats, DateOnly today)
    {
        var examined = new ExaminedPlan(plan, constats, today);
        var words = new Dictionary<string, object?>(PlanNoun.Words.Describe(examined), StringComparer.Ordinal);
        // A template may ask for the words of a document (« provenance ») where it is rendered without a declaration.
        foreach (var (name, value) in DocumentNoun.Words.Describe(new(Undeclared, examined)))
        {
            words.TryAdd(name, value);
        }

        return words;
    }

    /// <summary>The page <c>docs/vocabulaire.md</c>: every word, in French, for those who write templates.</summary>
    public static string Page() => VocabularyPage.Print(Nouns);

    /// <summary>Everything that a template may speak of, with all its words; the first are those said without prefix.</summary>
    public static ImmutableArray<NounPage> Nouns { get; } =
    [
        PlanNoun.Words.Page, DocumentNoun.Words.Page, DocumentNoun.Document.Page, DocumentNoun.Provenance.Page, OrganismeNoun.Words.Page, OrganismeNoun.Signataire.Page, EtapeNoun.Words.Page, AuditeurNoun.Words.Page,
        ThemeCount.Words.Page, PointNoun.Words.Page, ThemeGroup.Words.Page, ActionNoun.Words.Page,
        FicheNoun.Details.Page, LookNouns.Matrice.Page, LookNouns.Avancement.Page, LookNouns.Calendrier.Page, LookNouns.Efficacite.Page,
        SituationNoun.Words.Page, SituationNoun.Note.Page,
        AssociationNoun.Words.Page, AssociationNoun.Representant.Page, DocumentNoun.Representant.Page,
        ConcertationNoun.Words.Page, ParticipantGroup.Words.Page, ConcertationNoun.Observation.Page,
        AnnexNouns.Indicateur.Page, AnnexNouns.Valeur.Page, AnnexNouns.Preuve.Page, AnnexNouns.Piece.Page,
        TotauxNoun.Words.Page, ManqueNoun.Words.Page, PlanNoun.Constat.Page, PlanNoun.Classeur.Page,
        CourrierNoun.Scope.Page, DestinataireNoun.Words.Page, DestinataireNoun.Answered.Page, CourrierNoun.Expediteur.Page, CourrierNoun.Words.Page, CourrierNoun.PieceJointe.Page,
        ReunionNoun.Words.Page, ReunionNoun.Point.Page, InvitedGroup.Words.Page, Invited.Words.Page, ComiteNoun.Words.Page, EtapeAVenir.Words.Page,
    ];
}
