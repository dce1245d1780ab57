using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using Notice = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Diagnostics.Finding>;
using Origin = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Classeur>;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.ExaminedPlan>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>A plan, what was found in it, and the day.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Constats">What was found in it.</param>
/// <param name="Today">The day.</param>
/// <param name="Prepared">The step that documents are for; null for the one that a dossier made that day is for.</param>
internal sealed record ExaminedPlan(PlanActions Plan, IReadOnlyList<Finding> Constats, DateOnly Today, EtapeCycle? Prepared = null)
{
    public Describer Describer { get; } = new(new PlanLinks(Plan, Today) { Etape = EtapeChoice.Of(Plan, Prepared, Today) });

    public ParticipantGroups Groups { get; } = new(Plan);

    public IEnumerable<Finding> Blocking => Constats.Where(constat => constat.Severity == Severity.Blocking);

    public IEnumerable<(LinkedPoint Linked, IReadOnlyDictionary<string, object?> Words)> Linked(NaturePoint nature) =>
        from pair in Describer.Points
        where pair.Point.Nature == nature
        select (new LinkedPoint(pair.Point, [.. Describer.Links.ActionsOf(pair.Point).Select(Describer.Action)]), pair.Words);

    public IEnumerable<IReadOnlyDictionary<string, object?>> PointsOf(NaturePoint? nature) =>
        Describer.Points.Where(pair => pair.Point.Nature == nature).Select(pair => pair.Words);

    /// <summary>Those that the tenants' representatives may see.</summary>
    public IEnumerable<LinkedAction> Visible => Describer.Linked.Where(action => action.Fiche.VisibleLocataires != false);

    public IEnumerable<HeardObservation> Heard => Plan.Observations.Select(observation => new HeardObservation(observation, Groups));
}

/// <summary>The words that a template says first, from which all others follow.</summary>
internal static class PlanNoun
{
    public static Noun<Classeur> Classeur { get; } = new("classeur", "Le classeur d’où vient le plan.",
    [
        Origin.Verbatim("nom", "nom du fichier", classeur => classeur.Nom),
        Origin.Verbatim("empreinte", "SHA-256 de ses octets", classeur => classeur.Empreinte),
    ]);

    public static Noun<Finding> Constat { get; } = new("constat", "Ce que les contrôles ont relevé.",
    [
        Notice.Verbatim("code", "R…, W… ou T…", constat => constat.Code),
        Notice.Verbatim("severite", "bloquant, avertissement ou information", constat => PrintedForms.Code(constat.Severity)),
        Notice.Text("message", "ce qui ne va pas", constat => constat.Message),
        Notice.Text("remede", "ce qu’il faut faire", constat => constat.Remede),
        Notice.Verbatim("cellule", "où, dans le classeur", constat => constat.Place.Text),
    ]);

    public static Noun<ExaminedPlan> Words { get; } = new("plan", "Les mots que l’on dit sans préfixe.",
    [
        Word.Date("aujourdhui", "date du document", examined => examined.Today),
        Word.YesNo("projet", "des constats bloquants demeurent", examined => examined.Blocking.Any()),
        Word.One("classeur", "classeur", "d’où vient le plan", examined => Classeur.Describe(examined.Plan.Classeur)),
        Word.One("organisme", "organisme", "le bailleur", examined => OrganismeNoun.Words.Describe(examined.Plan.Organisme)),
        Word.One("etape", "étape", "celle que le dossier prépare ; absente si le classeur n’en dit rien", examined => examined.Describer.Links.Etape is { } etape ? EtapeNoun.Words.Describe(etape) : null),
        Word.List("cycle", "étape", "toutes les étapes", examined => examined.Plan.Cycle.Select(EtapeNoun.Words.Describe)),
        Word.One("auditeur", "auditeur", "absent si le classeur n’en dit rien", examined => examined.Plan.Auditeur is { } auditeur ? AuditeurNoun.Words.Describe(auditeur) : null),
        .. Heart,
        .. Looks,
        .. Dialogue,
        .. Annexes,
    ]);

    private static ImmutableArray<Word> Heart =>
    [
        Word.List("diagnostic", "décompte par thème", "points par thème et par gravité", examined => ThemeCount.Of(examined.Plan.Points).Select(ThemeCount.Words.Describe)),
        Word.List("points", "point", "tous les points", examined => examined.Describer.Points.Select(pair => pair.Words)),
        Word.List("points_alerte", "point", "points d’alerte, avec leurs actions", examined => examined.PointsOf(NaturePoint.Alerte)),
        Word.List("points_forts", "point", "points forts", examined => examined.PointsOf(NaturePoint.Fort)),
        Word.List("points_a_qualifier", "point", "points dont le classeur ne dit pas s’ils sont forts ou d’alerte", examined => examined.PointsOf(null)),
        Word.List("themes", "thème", "le plan d’actions groupé par thème", examined => ThemeGroup.Of(examined.Describer.Linked, examined.Describer).Select(ThemeGroup.Words.Describe)),
        Word.List("actions", "action", "toutes les actions, dans l’ordre du classeur", examined => examined.Plan.Actions.Select(examined.Describer.Action)),
        Word.List("situations", "situation", "situations complexes, avec leurs actions", examined => examined.Plan.Situations.Select(site => SituationNoun.Words.Describe((site, examined.Describer)))),
    ];

    private static ImmutableArray<Word> Looks =>
    [
        Word.List("diagnostic_themes", "décompte par thème", "les lignes de « diagnostic » qui comptent au moins un point", examined => ThemeCount.Of(examined.Plan.Points).Where(count => !count.Points.IsEmpty).Select(ThemeCount.Words.Describe)),
        Word.List("actions_visibles", "action", "actions que les représentants des locataires peuvent voir", examined => examined.Visible.Select(action => examined.Describer.Action(action.Fiche))),
        Word.List("themes_visibles", "thème", "les mêmes, groupées par thème", examined => ThemeGroup.Of(examined.Visible, examined.Describer).Select(ThemeGroup.Words.Describe)),
        Word.List("matrice", "ligne de la matrice", "chaque point d’alerte en face de ses actions", examined => examined.Linked(NaturePoint.Alerte).Select(LookNouns.Matrice.Describe)),
        Word.List("avancement_themes", "avancement d’un thème", "où en sont les actions, thème par thème", examined => LookNouns.ProgressOf(examined).Select(LookNouns.Avancement.Describe)),
        Word.List("calendrier", "mois du calendrier", "les échéances, mois par mois", examined => LookNouns.MonthsOf(examined).Select(LookNouns.Calendrier.Describe)),
        Word.List("efficacite", "effet sur un point", "ce que les actions ont changé, point d’alerte par point d’alerte", examined => LookNouns.EffectsOf(examined).Select(LookNouns.Efficacite.Describe)),
    ];

    private static ImmutableArray<Word> Dialogue =>
    [
        Word.List("associations", "association", "associations de locataires", examined => examined.Plan.Associations.Select(association => AssociationNoun.Words.Describe((association, examined.Plan)))),
        Word.List("concertations", "concertation", "réunions et échanges, avec leurs observations", examined => examined.Plan.Concertations.Select(meeting => ConcertationNoun.Words.Describe(Held(examined, meeting)))),
        Word.List("observations", "observation", "toutes les observations", examined => examined.Heard.Select(ConcertationNoun.Observation.Describe)),
    ];

    private static ImmutableArray<Word> Annexes =>
    [
        Word.List("indicateurs", "indicateur", "indicateurs suivis", examined => examined.Plan.Indicateurs.Select(AnnexNouns.Indicateur.Describe)),
        Word.List("preuves", "preuve", "éléments de preuve", examined => examined.Plan.Preuves.Select(AnnexNouns.Preuve.Describe)),
        Word.List("pieces", "pièce", "pièces du dossier, toutes étapes", examined => examined.Plan.Pieces.Select(AnnexNouns.Piece.Describe)),
        Word.One("totaux", "totaux", "le plan en nombres", examined => TotauxNoun.Words.Describe(examined.Describer.Links)),
        Word.One("manque", "manque", "ce dont le plan ne dit rien", examined => ManqueNoun.Words.Describe(examined.Describer.Links)),
        Word.List("constats", "constat", "tous les constats", examined => examined.Constats.Select(Constat.Describe)),
        Word.List("constats_bloquants", "constat", "ceux qui empêchent le dépôt", examined => examined.Blocking.Select(Constat.Describe)),
    ];

    public static HeldConcertation Held(ExaminedPlan examined, Concertation meeting) => new(
        meeting,
        [.. examined.Heard.Where(heard => meeting.Ref.Length > 0 && Reference.Key(heard.Observation.Reunion) == Reference.Key(meeting.Ref))],
        examined.Groups);
}
