using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// Valid records for tests, to be changed by <c>with</c>. <see cref="Plan"/> raises no finding on
/// <see cref="Today"/> for the admissibilité; the organisme and its people are invented.
/// </summary>
internal static class Some
{
    public static DateOnly Today { get; } = new(2026, 5, 4);

    public static PlanActions Plan() => new()
    {
        Classeur = new Classeur("paa.xlsx", new string('0', 64)),
        Organisme = Organisme(),
        Cycle = [Etape()],
        Auditeur = Auditeur(),
        Points = [Point(), Point("PA-02", 3) with { Theme = Theme.P7, Gravite = Gravite.Mineure }, .. PointsForts()],
        Actions =
        [
            Action(),
            Action("A-02", 3) with { Points = ["PA-02"], Theme = Theme.P7 },
            Action("A-03", 4) with { Points = [], Situations = ["SC-01"], Theme = Theme.M5 },
        ],
        Situations = [Situation()],
        Associations = [Association()],
        Representants = [Representant()],
        Concertations = [Concertation()],
        Observations = [Observation()],
        Preuves = [Preuve()],
        Pieces = [Piece()],
    };

    public static Organisme Organisme() => new()
    {
        RaisonSociale = "Habitat des Trois Vallées",
        Famille = "OPH",
        NombreLogements = 12480,
        DirecteurGeneral = new Signataire("Mme", "Claire Exemple", "directrice générale"),
        PiloteDemarche = "Paul Modèle, responsable qualité",
        Origine = Cells<Organisme>("Organisme", 2),
    };

    public static Etape Etape(EtapeCycle nature = EtapeCycle.Admissibilite, int row = 2) => new()
    {
        Cycle = 1,
        Nature = nature,
        DatePrevue = new DateOnly(2026, 6, 18),
        DateComite = new DateOnly(2026, 6, 18),
        DateDepot = new DateOnly(2026, 6, 3),
        Origine = Cells<Etape>("Cycle", row),
    };

    public static Auditeur Auditeur() => new()
    {
        Cabinet = "Cabinet Témoin",
        Nom = "Anne Fictive",
        AgreeUsh = true,
        DateValidation = new DateOnly(2026, 5, 2),
        Signature = true,
        DateSignature = new DateOnly(2026, 5, 2),
        Origine = Cells<Auditeur>("Auditeur", 2),
    };

    public static Point Point(string reference = "PA-01", int row = 2) => new()
    {
        Ref = reference,
        Nature = NaturePoint.Alerte,
        Gravite = Gravite.Majeure,
        Theme = Theme.M3,
        ThemeTexte = "Le management de la qualité",
        Libelle = "Absence de tableau de bord qualité partagé",
        Statut = "ouvert",
        Origine = Cells<Point>("Points", row),
    };

    public static Point PointFort(string reference = "PF-01", int row = 9) => Point(reference, row) with
    {
        Nature = NaturePoint.Fort,
        Gravite = null,
        Theme = Theme.P1,
        Libelle = "Visite de courtoisie systématique",
    };

    // One for each theme without alert: the diagnostic speaks of all twelve.
    private static IEnumerable<Point> PointsForts() =>
        new[] { Theme.P1, Theme.M1, Theme.M2, Theme.M4, Theme.M5, Theme.P2, Theme.P3, Theme.P4, Theme.P5, Theme.P6 }
            .Select((theme, index) => PointFort($"PF-{index + 1:00}", 9 + index) with { Theme = theme });

    public static FicheAction Action(string reference = "A-01", int row = 2) => new()
    {
        Ref = reference,
        Points = ["PA-01"],
        Theme = Theme.M3,
        ThemeTexte = "Le management de la qualité",
        Libelle = $"Mettre en place un tableau de bord trimestriel ({reference})",
        Pilotes = ["Paul Modèle, responsable qualité"],
        Echeance = new DateOnly(2026, 6, 30),
        EcheanceTexte = "T2 2026",
        Indicateur = "Tableaux de bord diffusés",
        ValeurInitiale = "0",
        Cible = "4 par an",
        Statut = Statut.EnCours,
        Avancement = 0.5m,
        Origine = Cells<FicheAction>("Actions", row),
    };

    public static SituationComplexe Situation(string reference = "SC-01", int row = 2) => new()
    {
        Ref = reference,
        Site = "Résidence Les Érables",
        Commune = "Lille",
        NombreLogements = 214,
        ReferenceePar = "bailleur",
        DateAutodiagnostic = new DateOnly(2026, 2, 10),
        Notes = [new NoteCritere("Propreté", 3), new NoteCritere("Tranquillité", 4)],
        Cotation = 7,
        Seuil = 6,
        Origine = Cells<SituationComplexe>("Situations", row),
    };

    public static Association Association(string reference = "AS-01", int row = 2) => new()
    {
        Ref = reference,
        Sigle = "AET",
        Nom = "Association exemple des Trois Vallées",
        SignatairePcl = true,
        Origine = Cells<Association>("Associations", row),
    };

    public static Representant Representant(string reference = "R-01", int row = 2) => new()
    {
        Ref = reference,
        Civilite = "Mme",
        Prenom = "Jeanne",
        Nom = "Imaginaire",
        Association = "AS-01",
        Qualite = "représentante au CCL",
        MandatDu = new DateOnly(2023, 1, 1),
        MandatAu = new DateOnly(2026, 12, 31),
        Adresse = "12 RUE DES LILAS\n59000 LILLE",
        Canal = "courrier",
        Actif = true,
        Origine = Cells<Representant>("Representants", row),
    };

    public static Concertation Concertation(string reference = "C-01", int row = 2) => new()
    {
        Ref = reference,
        Etape = EtapeCycle.Concertation,
        EtapeTexte = "Concertation",
        Instance = "Conseil de concertation locative",
        Date = new DateOnly(2026, 4, 23),
        DateConvocation = new DateOnly(2026, 4, 3),
        Presents = ["R-01"],
        DateCompteRendu = new DateOnly(2026, 4, 30),
        Approuve = true,
        Origine = Cells<Concertation>("Concertation", row),
    };

    public static Observation Observation(string reference = "O-01", int row = 2) => new()
    {
        Ref = reference,
        Reunion = "C-01",
        Association = "AS-01",
        Objet = "PA-02",
        Texte = "Les demandes restent sans nouvelles pendant plusieurs semaines.",
        Reponse = "Chaque demande recevra un accusé de réception daté.",
        Suite = "retenue",
        Action = "A-02",
        Origine = Cells<Observation>("Observations", row),
    };

    public static Preuve Preuve(string reference = "PR-01", int row = 2) => new()
    {
        Ref = reference,
        Libelle = "Compte rendu du comité de pilotage",
        Nature = "CR",
        Date = new DateOnly(2026, 4, 15),
        Objet = "A-01",
        Origine = Cells<Preuve>("Preuves", row),
    };

    public static Piece Piece(string code = "P-01", int row = 2) => new()
    {
        Code = code,
        Intitule = "Rapport de diagnostic HQS®",
        Etape = EtapeCycle.Admissibilite,
        Obligatoire = true,
        Recue = true,
        Date = new DateOnly(2026, 1, 15),
        Lien = "rapport-hqs.pdf",
        Origine = Cells<Piece>("Pieces", row),
    };

    /// <summary>A row of a sheet that has a column for every property of the record, in their order.</summary>
    public static Origine Cells<T>(string sheet, int row) => new(
        Place.At(sheet, row, 1),
        Columns<T>().Select((field, index) => (field, cell: new CellText(Place.At(sheet, row, index + 1), string.Empty)))
            .ToImmutableDictionary(column => column.field, column => column.cell));

    /// <summary>The same row on a sheet that lacks some of the columns.</summary>
    public static Origine Without(this Origine origine, params string[] columns) =>
        origine with { Fields = origine.Fields.Where(field => !columns.Contains(field.Key)).ToImmutableDictionary() };

    private static IEnumerable<string> Columns<T>() =>
        from property in typeof(T).GetProperties()
        where property.CanWrite && property.Name != nameof(FicheAction.Origine)
        select property.Name;
}
