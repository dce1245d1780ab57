using QualiHlmDocs.Documents.Plans;
using static QualiHlmDocs.Documents.Tests.Production.FixtureBook;

namespace QualiHlmDocs.Documents.Tests.Production;

/// <summary>For each code of the controls, the workbook that raises it and nothing else.</summary>
/// <param name="Spoil">What is done to the workbook that raises nothing.</param>
/// <param name="Etape">The step, when it is not the one of the workbook.</param>
/// <param name="Printed">What the template prints besides the whole plan; null prints nothing at all.</param>
internal sealed record FindingFixture(Func<FixtureBook, FixtureBook> Spoil, EtapeCycle? Etape = null, string? Printed = "")
{
    /// <summary>A document was made from the workbook that raises nothing, before it was spoilt.</summary>
    public bool IsAfterDocument { get; init; }

    public static IReadOnlyDictionary<string, FindingFixture> All { get; } = new Dictionary<string, FindingFixture>
    {
        ["R01"] = new(book => book.Set("Actions", 1, "Statut", "Abandonnée").Set("Actions", 1, "Motif d'abandon/report", "Doublon")),
        ["R02"] = new(book => book.Set("Actions", 3, "Statut", "Abandonnée").Set("Actions", 3, "Motif d'abandon/report", "Doublon")),
        ["R03"] = new(book => book.Set("Situations", 1, "Date d'autodiagnostic", null)),
        ["R04"] = new(book => book.Set("Points", 2, "Gravité", null)),
        ["R05"] = new(book => book.Set("Actions", 2, "Thème", "La propreté")),
        ["R06"] = new(book => book.Set("Actions", 1, "Réf. point(s) d'alerte", "PA-01 ; PA-77")),
        ["R07"] = new(book => book.Set("Actions", 1, "Pilote", null)),
        ["R08"] = new(book => book.Set("Actions", 1, "Échéance", null)),
        ["R09"] = new(book => book.Set("Actions", 1, "Échéance", Day(2028, 1, 1))),
        ["R10"] = new(book => book.Set("Actions", 1, "Cible", null)),
        ["R11"] = new(book => book.Set("Actions", 1, "Statut", "Réalisée").Set("Actions", 1, "Avancement", 1).Set("Actions", 1, "Preuve(s)", "PR-01")),
        ["R12"] = new(book => book.Set("Actions", 1, "Avancement", 1)),
        ["R13"] = new(book => book.Set("Actions", 1, "Échéance", Day(2026, 5, 3))),
        ["R14"] = new(book => book.Set("Actions", 1, "Statut", "Suspendue")),
        ["R15"] = new(book => book.Set("Concertation", 1, "Présents", null)),
        ["R16"] = new(book => book.Set("Auditeur", 1, "Date de validation du PAA", Day(2026, 4, 20))),
        ["R17"] = new(book => book.Set("Concertation", 1, "Date d'envoi de la convocation", Day(2026, 4, 20))),
        ["R18"] = new(book => book.Set("Concertation", 1, "Date d'envoi du compte rendu", Day(2026, 5, 30))),
        ["R19"] = new(book => book.Add("Associations", "AS-02", "XYZ", "Autre association", "Autre confédération")),
        ["R20"] = new(book => book.Add("Représentants", Representant("R-02", "Deux")).Add("Représentants", Representant("R-03", "Trois")).Add("Représentants", Representant("R-04", "Quatre"))),
        ["R21"] = new(book => book.Set("Représentants", 1, "Mandat au", Day(2026, 4, 30))),
        ["R22"] = new(book => book.Set("Observations", 1, "Réponse du bailleur", null)),
        ["R23"] = new(book => book.Set("Cycle", 2, "Date de dépôt", Day(2026, 6, 18))),
        ["R24"] = new(book => book.Set("Cycle", 3, "Date prévue", Day(2027, 7, 1))),
        ["R25"] = new(book => book.Set("Cycle", 5, "Date prévue", Day(2029, 1, 10))),
        ["R26"] = new(book => book.Set("Cycle", 6, "Date prévue", Day(2030, 7, 1))),
        ["R27"] = new(book => book.Set("Auditeur", 1, "Agréé USH", "non")),
        ["R28"] = new(book => book.Set("Cycle", 1, "Date réelle", Day(2025, 5, 1))),
        ["R29"] = new(book => book.Set("Points", 12, "Thème", "La propreté")),
        ["R30"] = new(book => book.Set("Points", 1, "Statut", "levé").Set("Concertation", 1, "Étape", "MAINTIEN"), EtapeCycle.Maintien),
        ["R31"] = new(book => book.Set("Actions", 1, "Incidence loyers/charges", "oui")),
        ["R32"] = new(book => book.Set("Actions", 2, "Réf.", "a-01")),
        ["R33"] = new(book => book, Printed: null),
        ["R34"] = new(book => book.Set("Observations", 1, "Observation", "Rappeler le 06 12 34 56 78.")),
        ["R35"] = new(book => book, Printed: "12 rue des Lilas"),
        ["R36"] = new(book => book.Set("Représentants", 1, "Mandat au", Day(2025, 1, 31)).Set("Représentants", 1, "Actif", "non")),
        ["R37"] = new(book => book.Set("Actions", 1, "Objectif", "Lever la non-conformité")),
        ["R38"] = new(book => book.Set("Actions", 1, "Objectif", "Obtenir le label QualiHLM")),
        ["R39"] = new(book => book.Set("Actions", 1, "Objectif", "Faire mieux!")),
        ["R40"] = new(book => book.Set("Représentants", 1, "Adresse de correspondance", "12 RUE DES LILAS\n59000 Lille")),
        ["R41"] = new(book => book.Set("Représentants", 1, "Civilité", null)),
        ["R42"] = new(book => book.Set("Pièces", 1, "Reçue", "non")),
        ["R44"] = new(book => book.Set("Actions", 1, "Objectif", "Un autre objectif")) { IsAfterDocument = true },
        ["R45"] = new(book => book.Set("Actions", 1, "Échéance", Day(2027, 1, 15)).Set("Actions", 2, "Échéance", Day(2027, 1, 15)).Set("Actions", 3, "Échéance", Day(2027, 1, 15))),
        ["R46"] = new(book => book.Remove("Points", 12).Add("Points", "PF-11", "Le service aux accédants", "point fort", null, "Autre bonne pratique", "ouvert")),
    };
}
