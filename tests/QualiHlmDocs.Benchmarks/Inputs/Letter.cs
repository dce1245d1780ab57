using System.Text.Json.Nodes;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>S1: an ordinary letter of a page with twenty fields.</summary>
internal static class Letter
{
    private static readonly (string Name, string Value)[] Fields =
    [
        ("organisme", "Habitat des Deux Rives"), ("adresse", "12 quai des Tanneurs"), ("code_postal", "44999"),
        ("ville", "Port-Fictif"), ("civilite", "Madame"), ("prenom", "Élodie"), ("nom", "Le Goff & fils"),
        ("qualite", "administratrice élue des locataires"), ("association", "Amicale <Les Tilleuls>"),
        ("adresse_destinataire", "3 allée des Cèdres, bât. B"), ("ville_destinataire", "44998 Bourg-Exemple"),
        ("reference", "CCL-2026-014"), ("date_lettre", "21 novembre 2026"), ("objet", "convocation au conseil de concertation locative"),
        ("date_reunion", "mardi 15 décembre 2026"), ("heure", "18 h 30"), ("lieu", "salle du Conseil, 1er étage"),
        ("nombre_actions", "52"), ("signataire", "Claire Exemple"), ("fonction", "directrice générale"),
    ];

    public static Scenario Scenario { get; } = new("S1", "a letter with 20 fields", Body, Data, new Aims(50, null));

    public static JsonObject Data() => new(Fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Value)));

    public static string Body(TagSyntax syntax)
    {
        var checkedNames = Fields.Where((_, index) => index % 2 == 0).Select(field => field.Name).ToHashSet();
        string Say(string name) => checkedNames.Contains(name) ? Paragraphs.Checked(syntax.Value(name), name) : syntax.Value(name);
        return string.Concat(
        [
            Paragraphs.Of("Expediteur", Say("organisme")),
            Paragraphs.Of("Expediteur", Say("adresse")),
            Paragraphs.Of("Expediteur", $"{Say("code_postal")} {Say("ville")}"),
            Paragraphs.Of("Destinataire", $"{Say("civilite")} {Say("prenom")} {Say("nom")}"),
            Paragraphs.Of("Destinataire", Say("qualite")),
            Paragraphs.Of("Destinataire", Say("association")),
            Paragraphs.Of("Destinataire", Say("adresse_destinataire")),
            Paragraphs.Of("Destinataire", Say("ville_destinataire")),
            Paragraphs.Of("Reference", $"Réf. : {Say("reference")}"),
            Paragraphs.Of("Reference", $"Le {Say("date_lettre")}"),
            Paragraphs.Of("Objet", $"Objet : {Say("objet")}"),
            .. Text(Say),
            Paragraphs.Of("Signature", Say("signataire")),
            Paragraphs.Of("Signature", Say("fonction")),
        ]);
    }

    private static IEnumerable<string> Text(Func<string, string> say) =>
    [
        Paragraphs.Of("Corps", "Le plan d’actions d’amélioration de notre organisme arrive à l’étape où votre avis est attendu."),
        Paragraphs.Of("Corps", $"Nous vous invitons à la réunion qui se tiendra {say("date_reunion")} à {say("heure")}, {say("lieu")}."),
        Paragraphs.Of("Corps", $"Le plan compte aujourd’hui {say("nombre_actions")} actions ; vous en trouverez le détail ci-joint, avec leurs échéances et leurs pilotes."),
        .. Enumerable.Repeat(Paragraphs.Of("Corps", "Vos observations seront reprises dans le compte rendu et jointes au dossier que nous déposerons auprès du comité de labellisation, avec les réponses de l’organisme."), 6),
        Paragraphs.Of("Corps", "Nous vous prions d’agréer l’expression de notre considération distinguée."),
    ];
}
