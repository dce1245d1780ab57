using System.Collections.Immutable;
using QualiHlmDocs.Documents.Classeurs;
using QualiHlmDocs.Service.Concertations;

namespace QualiHlmDocs.Service.Envois;

/// <summary>The register as a workbook. Names and roles, never an address: who needs one has the organisme's own workbook.</summary>
internal static class RegistreWorkbook
{
    public static ReadOnlyMemory<byte> Write(RegistreVu registre) => TableWorkbook.Write(
    [
        Chronologie(registre), Reunions(registre), Envois(registre), Reponses(registre), Observations(registre), Associations(registre), Representants(registre),
    ]);

    private static SheetTable Chronologie(RegistreVu registre) => new(
        "Chronologie", [new("Date", 12), new("Étape", 24), new("Fait", 90), new("Source", 12)],
        [.. registre.Chronologie.Select(fait => Row(fait.Date, EtapeLabels.Of(fait.Etape), fait.Libelle, fait.Source))]);

    private static SheetTable Reunions(RegistreVu registre) => new(
        "Réunions",
        [
            new("Réf.", 8), new("Étape", 24), new("Instance", 30), new("Date", 12), new("Lieu", 26), new("Convocation partie le", 14), new("Écrit à", 40), new("Réponses", 12), new("Présents", 40),
            new("Excusés", 26), new("Absents", 26), new("Compte rendu parti le", 14), new("Ordre du jour", 50), new("Documents joints", 36),
        ],
        [.. registre.Fiches.Reunions.Select(one => Row(
            one.Ref, EtapeLabels.Of(one.Etape), one.Instance, one.Date, one.Lieu, registre.LeftOn("convocation", one), Names(registre.Invited(one)), registre.Reponses.Count(reply => reply.Reunion == one.Ref),
            Names(registre, one.Presents), Names(registre, one.Excuses), Names(registre, one.Absents), registre.LeftOn("compte-rendu", one), string.Join('\n', one.OrdreDuJour), one.Documents))]);

    private static SheetTable Envois(RegistreVu registre) => new(
        "Envois",
        [
            new("Confirmé le", 12), new("Type", 16), new("Réunion", 10), new("Destinataire", 28), new("Association", 18), new("Canal", 12), new("État", 26), new("Parti le", 12), new("Essais", 8),
            new("Motif", 40), new("Document archivé", 50), new("SHA-256 du document", 68), new("Message-ID", 60),
        ],
        [.. registre.Envois.Select(one => Row(
            Day(one.Envoi.CreeLe), one.Envoi.Type, one.Campagne.Campagne.Reunion, one.Personne.NomComplet, one.Personne.Association, one.Envoi.Canal, one.Envoi.Etat.Words, Day(one.Envoi.PartiLe), one.Envoi.Essai,
            one.Envoi.Motif, one.Envoi.Document, one.Envoi.Empreinte, one.Envoi.MessageId))]);

    private static SheetTable Reponses(RegistreVu registre) => new(
        "Réponses", [new("Reçue le", 12), new("De", 28), new("Association", 18), new("Réunion", 10), new("Nature", 20), new("Texte", 80)],
        [.. from reply in registre.Reponses
            let person = registre.Fiches.Personnes.FirstOrDefault(one => one.Cle == reply.Personne)
            select Row(reply.RecueLe, person?.NomComplet, person?.Association, reply.Reunion, ReponseWords.Of(reply.Nature), reply.Texte)]);

    private static SheetTable Observations(RegistreVu registre) => new(
        "Observations", [new("Réf.", 8), new("Réunion", 10), new("Association", 18), new("Objet", 10), new("Date", 12), new("Observation", 60), new("Réponse", 60), new("Suite", 20), new("Action", 10)],
        [.. registre.Fiches.Observations.Select(one => Row(one.Ref, one.Reunion, one.Association, one.Objet, one.Date, one.Texte, one.Reponse, one.Suite, one.Action))]);

    private static SheetTable Associations(RegistreVu registre) => new(
        "Associations", [new("Réf.", 8), new("Sigle", 18), new("Nom", 44), new("Affiliation", 20), new("Commission nationale", 16), new("Suffrages", 10), new("Signataire du PCL", 12)],
        [.. registre.Fiches.Associations.Select(one => Row(
            one.Ref, one.Sigle, one.Nom, one.Affiliation, one.CommissionNationale, one.Suffrages is { } share ? $"{share * 100:0.#} %".Replace('.', ',') : null, one.SignatairePcl switch { true => "oui", false => "non", _ => null }))]);

    private static SheetTable Representants(RegistreVu registre) => new(
        "Représentants", [new("Réf.", 8), new("Nom", 30), new("Association", 18), new("Qualité", 28), new("Mandat du", 12), new("Mandat au", 12), new("Information RGPD", 14), new("Données effacées le", 14)],
        [.. registre.Fiches.Personnes.Select(one => Row(one.Ref, one.NomComplet, one.Association, one.Qualite, one.MandatDu, one.MandatAu, one.InformationRgpd, Day(one.EffaceeLe)))]);

    private static ImmutableArray<object?> Row(params object?[] cells) => [.. cells];

    private static DateOnly? Day(DateTimeOffset? moment) => moment is { } given ? DateOnly.FromDateTime(given.LocalDateTime) : null;

    private static string Names(IEnumerable<Personne> people) => string.Join('\n', people.Select(one => one.NomComplet));

    // The sheet « Concertation » names people by their references.
    private static string Names(RegistreVu registre, ImmutableArray<string> words) =>
        string.Join('\n', words.Select(word => registre.Fiches.Personnes.FirstOrDefault(one => one.Ref.Length > 0 && one.Ref.Equals(word.Trim(), StringComparison.OrdinalIgnoreCase))?.NomComplet ?? word));
}

/// <summary>The steps as people call them.</summary>
internal static class EtapeLabels
{
    public static string Of(string code) => code switch
    {
        "engagement" => "Engagement",
        "diagnostic_hqs" => "Diagnostic HQS®",
        "paa" => "Plan d’actions",
        "concertation" => "Concertation",
        "admissibilite" => "Admissibilité",
        "audit_mise_en_oeuvre" => "Audit de mise en œuvre",
        "labellisation" => "Labellisation",
        "audit_verification" => "Audit de vérification",
        "maintien" => "Maintien",
        "hqs2" => "Second diagnostic HQS®",
        "renouvellement" => "Renouvellement",
        _ => code,
    };
}
