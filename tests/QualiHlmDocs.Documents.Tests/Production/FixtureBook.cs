using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Production;

/// <summary>
/// A small model workbook that raises no finding at all on <see cref="Today"/>, to be spoilt at one place. Everyone in
/// it is invented.
/// </summary>
internal sealed class FixtureBook
{
    private const string Management = "Le management de la qualité";

    public static DateOnly Today { get; } = new(2026, 5, 4);

    private readonly Dictionary<string, List<object?[]>> _sheets = new()
    {
        ["Organisme"] = [["Raison sociale", "Habitat des Trois Vallées"], ["Famille", "OPH"], ["Nombre de logements", 12480]],
        ["Cycle"] =
        [
            ["N° de cycle", "Étape", "Date prévue", "Date réelle", "Date du comité", "Date de dépôt"],
            [1, "DIAGNOSTIC_HQS", Day(2025, 10, 6), Day(2025, 10, 9), null, null],
            [1, "ADMISSIBILITE", Day(2026, 6, 18), null, Day(2026, 6, 18), Day(2026, 6, 3)],
            [1, "AUDIT_MISE_EN_OEUVRE", Day(2027, 4, 6), null, null, null],
            [1, "LABELLISATION", Day(2027, 6, 18), null, Day(2027, 6, 18), null],
            [1, "AUDIT_VERIFICATION", Day(2028, 10, 3), null, null, null],
            [1, "HQS_2", Day(2030, 2, 5), null, null, null],
        ],
        ["Auditeur"] =
        [
            ["Cabinet", "Nom", "Agréé USH", "Date de validation du PAA", "Signature", "Date de signature"],
            ["Cabinet Témoin", "Anne Fictive", "oui", Day(2026, 5, 2), "oui", Day(2026, 5, 2)],
        ],
        ["Points"] =
        [
            ["Réf.", "Thème", "Nature", "Gravité", "Libellé", "Statut"],
            ["PA-01", Management, "point d'alerte", "majeure", "Absence de tableau de bord", "ouvert"],
            ["PA-02", "Le traitement des demandes", "point d'alerte", "mineure", "Demandes non tracées", "ouvert"],
            .. Strong("Les dispositifs d'écoute", "La politique qualité", "La communication qualité", "Les situations de non qualité", "L'entrée dans les lieux", "L'accueil et la communication avec les habitants", "La propreté", "La tranquillité et la sécurité", "Le fonctionnement des équipements", "Le service aux accédants"),
        ],
        ["Actions"] =
        [
            ["Réf.", "Réf. point(s) d'alerte", "Réf. situation", "Thème", "Libellé de l'action", "Objectif", "Pilote", "Échéance", "Indicateur", "Valeur initiale", "Cible", "Statut", "Avancement", "Date de réalisation", "Preuve(s)", "Incidence loyers/charges", "Concertée le", "Motif d'abandon/report"],
            Action("A-01", "PA-01", null, Management, "Diffuser un tableau de bord chaque trimestre"),
            Action("A-02", "PA-02", null, "Le traitement des demandes", "Enregistrer les demandes dans un seul outil"),
            Action("A-03", null, "SC-01", "Les situations de non qualité", "Enlever les encombrants chaque semaine"),
        ],
        ["Situations"] =
        [
            ["Réf.", "Nom du site", "Référencée par", "Date d'autodiagnostic", "Version de grille", "Propreté", "Tranquillité", "Cotation totale", "Seuil"],
            ["SC-01", "Résidence Les Érables", "bailleur", Day(2026, 2, 10), "2025", 3, 4, 7, 6],
        ],
        ["Associations"] = [["Réf.", "Sigle", "Nom complet", "Affiliation nationale"], ["AS-01", "AET", "Association exemple", "Confédération exemple"]],
        ["Représentants"] =
        [
            ["Réf.", "Civilité", "Prénom", "Nom", "Association", "Qualité", "Périmètre", "Mandat du", "Mandat au", "Adresse de correspondance", "Canal accepté", "Actif"],
            Representant("R-01", "Imaginaire"),
        ],
        ["Concertation"] =
        [
            ["Réf.", "Étape", "Instance", "Date", "Date d'envoi de la convocation", "Présents", "Date d'envoi du compte rendu"],
            ["C-01", "CONCERTATION", "CCL", Day(2026, 4, 23), Day(2026, 4, 3), "R-01", Day(2026, 4, 30)],
        ],
        ["Observations"] =
        [
            ["Réf.", "Réunion", "Association", "Observation", "Réponse du bailleur", "Suite", "Action"],
            ["O-01", "C-01", "AS-01", "Les demandes restent sans nouvelles.", "Chaque demande recevra un accusé de réception.", "retenue", "A-02"],
        ],
        ["Preuves"] = [["Réf.", "Libellé", "Date", "Action/point"], ["PR-01", "Compte rendu du comité de pilotage", Day(2026, 4, 15), "A-01"]],
        ["Pièces"] = [["Code", "Intitulé", "Étape", "Obligatoire", "Reçue", "Date", "Lien"], ["P-01", "Rapport de diagnostic", "ADMISSIBILITE", "oui", "oui", Day(2026, 1, 15), "rapport.pdf"]],
    };

    /// <summary>Writes in a column, on a row counted from 1 under the header.</summary>
    public FixtureBook Set(string sheet, int row, string header, object? value)
    {
        _sheets[sheet][row][Array.IndexOf(_sheets[sheet][0], header)] = value;
        return this;
    }

    public FixtureBook Add(string sheet, params object?[] row)
    {
        _sheets[sheet].Add(row);
        return this;
    }

    public FixtureBook Remove(string sheet, int row)
    {
        _sheets[sheet].RemoveAt(row);
        return this;
    }

    public byte[] Build() => _sheets.Aggregate(
        new WorkbookBuilder(), (book, sheet) => book.Sheet(new WorkbookBuilderSheet(sheet.Key, [.. sheet.Value]))).Build();

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    public static object?[] Representant(string reference, string nom) =>
        [reference, "Mme", "Jeanne", nom, "AS-01", "représentante au CCL", "Les Érables", Day(2023, 1, 1), Day(2026, 12, 31), "12 RUE DES LILAS\n59000 LILLE", "courrier", "oui"];

    private static object?[] Action(string reference, string? points, string? situation, string theme, string libelle) =>
        [reference, points, situation, theme, libelle, "Mieux servir", "Paul Modèle, responsable qualité", Day(2026, 6, 30), "Part faite", "0", "4", "En cours", 0.5, null, null, "non", null, null];

    private static IEnumerable<object?[]> Strong(params string[] themes) =>
        themes.Select((theme, index) => new object?[] { $"PF-{index + 1:00}", theme, "point fort", null, $"Bonne pratique numéro {index + 1}", "ouvert" });
}
