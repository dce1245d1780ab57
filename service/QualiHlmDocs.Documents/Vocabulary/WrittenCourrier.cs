using System.Collections.Immutable;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>A letter with the plan it speaks of: who the addressee is, and what concerns her.</summary>
internal sealed class WrittenCourrier(Courrier courrier, ExaminedPlan examined)
{
    // « tout le parc », « ensemble du patrimoine »; nothing typed means no limit either.
    private static readonly Regex WholeStock = new(@"^\s*$|\b(?:tout|toute|ensemble|parc entier)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public Courrier Courrier { get; } = courrier;

    public ExaminedPlan Examined { get; } = examined;

    public PlanActions Plan => Examined.Plan;

    public Organisme Organisme => Plan.Organisme;

    public Representant? Person => Courrier.Representant;

    /// <summary>The association written to, or the one for which the person sits.</summary>
    public Association? Association => Courrier.Association
        ?? (Person is { Association.Length: > 0 } person ? Plan.Associations.FirstOrDefault(association => IsOf(person, association)) : null);

    public bool IsAddressed => Person is not null || Association is not null || Courrier.Site is not null;

    public Civilite Civilite => Person is null ? Civilite.Unknown : Civilite.Of(Person.Civilite);

    public string Qualite => Person is null ? string.Empty : Accord.Of(Person.Qualite.Trim(), Civilite.IsFeminine);

    /// <summary>
    /// The day on the letter. What is printed again for a meeting already held bears the day it was sent, as the
    /// register says.
    /// </summary>
    public DateOnly Date => Courrier.Reunion is { } meeting && IsInvitation && meeting.Date < Examined.Today && meeting.DateConvocation is { } sent
        ? sent
        : Examined.Today;

    public bool IsPast => Courrier.Reunion is { } meeting && meeting.Date < Date;

    public string Canal => Person is { } person && person.Canal.Contains("courriel", StringComparison.OrdinalIgnoreCase) ? "courriel" : "courrier";

    /// <summary>Whether the addressee sits for the whole housing stock.</summary>
    public bool IsWholeStock => Courrier.Site is null && (Person is null || WholeStock.IsMatch(Person.Perimetre));

    /// <summary>The situations complexes that concern the addressee.</summary>
    public ImmutableArray<SituationComplexe> Situations => Courrier.Site is { } site ? [site] : IsWholeStock ? Plan.Situations : Sites(Person!.Perimetre); // not the whole stock, so a person

    /// <summary>The actions that she may see and that concern her: all the transversal ones, the local ones of her sites.</summary>
    public IEnumerable<FicheAction> Actions
    {
        get
        {
            var local = Situations.SelectMany(Examined.Describer.Links.ActionsOf).ToHashSet<FicheAction>(ReferenceEqualityComparer.Instance);
            return Plan.Actions.Where(action => action.VisibleLocataires != false && (local.Contains(action) || (action.Portee != Portee.Locale && action.Situations.IsEmpty)));
        }
    }

    /// <summary>What her association said: ever, or at the meeting that a letter of « suites » is about.</summary>
    public IEnumerable<HeardObservation> Observations => Association is { } association
        ? Examined.Heard.Where(heard => IsNamed(heard.Observation.Association, association)
            && (Courrier.Type != "suites" || Courrier.Reunion is not { } meeting || Reference.Same(heard.Observation.Reunion, meeting.Ref)))
        : Courrier.Site is { } site ? Examined.Heard.Where(heard => IsAbout(heard.Observation, site)) : [];

    /// <summary>What goes with it; with an invitation, the documents that its meeting lists.</summary>
    public ImmutableArray<string> PiecesJointes => Courrier is { PiecesJointes.IsEmpty: true, Type: "convocation", Reunion: { } meeting }
        ? [.. meeting.Documents.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
        : Courrier.PiecesJointes;

    // A reminder is never printed again: it would remind of a meeting that was held.
    private bool IsInvitation => Courrier.Type == "convocation";

    private ImmutableArray<SituationComplexe> Sites(string perimetre) =>
        [.. Plan.Situations.Where(site => Names(perimetre, site.Ref) || Names(perimetre, site.Site))];

    private static bool Names(string words, string name) =>
        Reference.Key(name) is { Length: > 0 } key && Reference.Key(words).Contains(key, StringComparison.Ordinal);

    // Of the site itself, or of one of its actions.
    private bool IsAbout(Observation observation, SituationComplexe site) =>
        Reference.Same(observation.Objet, site.Ref) || Examined.Describer.Links.ActionsOf(site).Any(action => Reference.Same(observation.Objet, action.Ref));

    private static bool IsOf(Representant person, Association association) => IsNamed(person.Association, association);

    private static bool IsNamed(string words, Association association) =>
        Reference.Same(words, association.Ref) || Reference.Same(words, association.Sigle) || Reference.Same(words, association.Nom);
}
