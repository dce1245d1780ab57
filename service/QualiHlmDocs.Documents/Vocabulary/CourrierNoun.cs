using System.Globalization;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;
using Attachment = QualiHlmDocs.Documents.Vocabulary.Field<(int Number, string Words)>;
using Sender = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Organisme>;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.WrittenCourrier>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What may be said of a letter itself, and of who sends it.</summary>
internal static class CourrierNoun
{
    // Answers are wanted some days before the meeting that they prepare; elsewhere three weeks are left to answer.
    private const int ReplyDaysBeforeMeeting = 5;
    private const int ReplyDays = 21;

    public static Noun<(int Number, string Words)> PieceJointe { get; } = new("pièce jointe", "Un document joint à la lettre.",
    [
        Attachment.Number("numero", "son rang", piece => piece.Number),
        Attachment.Text("libelle", "ce que c’est", piece => FrenchText.Capitalized(piece.Words)),
    ]);

    public static Noun<Organisme> Expediteur { get; } = new("expéditeur", "L’organisme qui écrit.",
    [
        Sender.Text("nom", "raison sociale", organisme => organisme.RaisonSociale),
        Sender.Text("forme_juridique", "forme juridique", organisme => organisme.FormeJuridique),
        Sender.Text("siren", "numéro SIREN", organisme => organisme.Siren),
        Sender.List("lignes", "textes", "adresse du siège, ligne à ligne", organisme => organisme.Adresse.SelectMany(AdressePostale.Split)),
        Sender.Verbatim("adresse_texte", "la même sur une ligne", organisme => string.Join(", ", organisme.Adresse)),
        Sender.Verbatim("lieu", "commune du siège : « Lille »", organisme => Commune.Of(organisme.Adresse.SelectMany(AdressePostale.Split))),
        Sender.Text("telephone", "téléphone", organisme => organisme.Telephone),
        Sender.Verbatim("courriel", "courriel", organisme => organisme.Courriel),
        Sender.Verbatim("site", "site internet", organisme => organisme.Site),
        Sender.One("signataire", "signataire", "qui signe", organisme => organisme.DirecteurGeneral is { } person ? OrganismeNoun.Signataire.Describe(person) : null),
        Sender.Text("signataire_titre", "« La directrice générale »", organisme => organisme.DirecteurGeneral is { Fonction.Length: > 0 } person ? Title(person) : null),
        Sender.Text("interlocuteur", "nom et fonction de qui pilote la démarche", organisme => organisme.PiloteDemarche),
        Sender.Verbatim("dpo", "à qui écrire pour ses données", organisme => organisme.Dpo),
    ]);

    public static Noun<WrittenCourrier> Words { get; } = new("courrier", "La lettre elle-même.",
    [
        Word.Verbatim("type", "convocation, suites, relance…", letter => letter.Courrier.Type),
        Word.Date("date", "date de la lettre ; d’une réunion passée, celle de l’envoi", letter => letter.Date),
        Word.Verbatim("lieu", "commune de l’organisme", letter => Commune.Of(letter.Organisme.Adresse.SelectMany(AdressePostale.Split))),
        Word.Text("lieu_et_date", "« Lille, le 3 avril 2026 »", PlaceAndDate),
        Word.Verbatim("references", "« QH-C1-CONV-C-03-RE-01 »", References),
        Word.Text("objet", "en minuscules, comme il suit « Objet : »", letter => letter.Courrier.Objet),
        Word.List("pieces_jointes", "pièce jointe", "documents joints", letter => letter.PiecesJointes.Select((words, index) => PieceJointe.Describe((index + 1, words)))),
        Word.Number("nombre_pieces_jointes", "combien", letter => letter.PiecesJointes.Length),
        Word.YesNo("par_courriel", "envoyée par courriel", letter => letter.Canal == "courriel"),
        Word.YesNo("reunion_passee", "la réunion est passée le jour de la lettre", letter => letter.IsPast),
        Word.Date("date_limite_reponse", "cinq jours avant la réunion, ou trois semaines après la lettre ; le vendredi plutôt que le samedi ou le dimanche", ReplyBy),
        Word.Text("mention_rgpd", "information sur les données personnelles (RGPD, article 13)", letter => MentionRgpd.Of(letter.Organisme)),
    ]);

    /// <summary>What a letter adds to the words of the plan.</summary>
    public static Noun<WrittenCourrier> Scope { get; } = new("lettre", "Les mots que l’on dit sans préfixe dans les lettres et les documents de réunion, en plus de ceux du plan.",
    [
        Word.One("destinataire", "destinataire", "à qui l’on écrit ; absent des documents de réunion", letter => letter.IsAddressed ? DestinataireNoun.Words.Describe(letter) : null),
        Word.One("expediteur", "expéditeur", "qui écrit", letter => Expediteur.Describe(letter.Organisme)),
        Word.One("courrier", "courrier", "la lettre", Words.Describe),
        Word.One("reunion", "réunion", "la réunion dont il est question ; absente sans réunion", letter => letter.Courrier.Reunion is { } meeting ? ReunionNoun.Words.Describe(PlanNoun.Held(letter.Examined, meeting)) : null),
        Word.One("comite", "comité", "la dernière décision du comité de labellisation ; absente avant la première", letter => ComiteNoun.Last(letter.Plan) is { } etape ? ComiteNoun.Words.Describe(etape) : null),
        Word.List("etapes_a_venir", "étape à venir", "les étapes du cycle après la lettre, dans l’ordre", letter => EtapeAVenir.Of(letter.Plan, letter.Date).Select(EtapeAVenir.Words.Describe)),
    ]);

    private static string PlaceAndDate(WrittenCourrier letter)
    {
        var date = "le " + FrenchDates.Plain(letter.Date);
        return Commune.Of(letter.Organisme.Adresse.SelectMany(AdressePostale.Split)) is { } town ? $"{town}, {date}" : FrenchText.Capitalized(date);
    }

    private static string References(WrittenCourrier letter)
    {
        if (letter.Courrier.Reference.Length > 0)
        {
            return letter.Courrier.Reference;
        }

        var cycle = letter.Plan.Cycle.Max(etape => etape.Cycle);
        var type = letter.Courrier.Type.ToUpperInvariant();
        string?[] parts =
        [
            "QH",
            cycle is { } number ? "C" + number.ToString(CultureInfo.InvariantCulture) : null,
            type[..Math.Min(type.Length, 4)],
            (letter.IsPast && letter.Courrier.Type is not "suites" and not "" ? null : letter.Courrier.Reunion?.Ref) ?? letter.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            letter.Courrier.Site?.Ref,
            letter.Person?.Ref ?? letter.Association?.Ref,
        ];
        return string.Join('-', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private static DateOnly? ReplyBy(WrittenCourrier letter)
    {
        if (letter.Courrier.Reunion?.Date is not { } meeting || letter.IsPast)
        {
            return WorkingDay(letter.Date.AddDays(ReplyDays));
        }

        var wanted = WorkingDay(meeting.AddDays(-ReplyDaysBeforeMeeting));
        return wanted > letter.Date ? wanted : meeting;
    }

    // An answer awaited on a Saturday or a Sunday is awaited on the Friday before.
    private static DateOnly WorkingDay(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => date.AddDays(-1),
        DayOfWeek.Sunday => date.AddDays(-2),
        _ => date,
    };

    private static string Title(Signataire person) => Accord.Titled(person.Fonction, Civilite.Of(person.Civilite).IsFeminine);
}
