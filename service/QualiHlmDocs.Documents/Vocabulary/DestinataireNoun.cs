using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;
using Said = QualiHlmDocs.Documents.Vocabulary.Field<(QualiHlmDocs.Documents.Vocabulary.HeardObservation Heard, QualiHlmDocs.Documents.Vocabulary.ExaminedPlan Examined)>;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.WrittenCourrier>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What a letter may say of the one it is written to: the only words that hold an address.</summary>
internal static class DestinataireNoun
{
    /// <summary>An observation as the letter that answers it needs it.</summary>
    public static Noun<(HeardObservation Heard, ExaminedPlan Examined)> Answered { get; } = new("observation du destinataire", "Ce que son association a dit, et ce qui a suivi : les mots d’« observation », et ceux-ci.",
    [
        .. ConcertationNoun.ObservationFields.Select(field => new Said(field.Name, field.Form, field.Meaning, said => field.Value(said.Heard))),
        Said.Date("reunion_date", "jour de la réunion", said => MeetingOf(said)?.Date),
        Said.Text("reunion_nom", "« réunion du conseil de concertation locative »", said => MeetingOf(said) is { } meeting ? ReunionName.Of(meeting.Instance).Name : null),
        Said.Text("action_libelle", "l’action qui en résulte", said => ActionOf(said)?.Libelle),
        Said.Text("action_echeance", "son échéance, telle que le classeur l’écrit, ou sa date", said => ActionOf(said) is { } action ? Echeance(action) : null),
    ]);

    public static Noun<WrittenCourrier> Words { get; } = new("destinataire", "À qui la lettre est écrite. Ces mots n’existent que dans les lettres.",
    [
        Word.Verbatim("ref", "référence du représentant, ou de l’association", letter => letter.Person?.Ref ?? letter.Association?.Ref),
        .. Name,
        .. Addressed,
        .. Envelope,
        .. Concern,
    ]);

    private static ImmutableArray<Word> Name =>
    [
        Word.Text("civilite", "« Madame » ou « Monsieur » ; absente si le classeur ne la dit pas", letter => letter.Civilite.Word),
        Word.Text("prenom", "prénom", letter => letter.Person?.Prenom),
        Word.Text("nom", "nom", letter => letter.Person?.Nom),
        Word.Text("nom_complet", "« Madame Claire Exemple », ou le nom de l’association", FullName),
        Word.Text("fonction", "sa qualité, accordée : « administratrice élue »", letter => letter.Qualite),
        Word.Text("qualite", "la même", letter => letter.Qualite),
        Word.Text("de_qualite", "la même après « de » : « d’administratrice élue »", letter => letter.Qualite.Length > 0 ? Accord.De(letter.Qualite) : null),
        Word.Text("association", "nom de son association", letter => letter.Association is { } association ? Long(association) : null),
        Word.Text("sigle", "sigle de son association", letter => letter.Association?.Sigle),
    ];

    private static ImmutableArray<Word> Addressed =>
    [
        Word.Text("appel_nu", "« Madame la Présidente », « Madame, Monsieur »", Appel),
        Word.Text("appel", "le même avec sa virgule", letter => Appel(letter) + ","),
        Word.Text("formule", "« Je vous prie d’agréer, Madame la Présidente, mes salutations distinguées. »", letter => $"Je vous prie d’agréer, {Appel(letter)}, mes salutations distinguées."),
        Word.YesNo("feminin", "on lui dit Madame ; absent si on l’ignore", letter => letter.Civilite.IsFeminine),
        Word.YesNo("pluriel", "on écrit à plusieurs : à une association, aux représentants d’un site", letter => letter.Person is null),
        Word.Verbatim("accord", "fin d’un participe : rien, « e », « s » ou « (e) » : `invité{{ destinataire.accord }}`", letter => letter.Person is null ? "s" : letter.Civilite.IsFeminine switch { true => "e", false => null, null => "(e)" }),
    ];

    private static ImmutableArray<Word> Envelope =>
    [
        Word.List("lignes", "textes", "l’adresse de l’enveloppe selon NF Z 10-011 : six lignes de 38 signes au plus", letter => Lines(letter)),
        Word.List("adresse", "textes", "la même", letter => Lines(letter)),
        Word.Verbatim("courriel", "courriel", letter => letter.Person?.Courriel),
        Word.Verbatim("canal", "« courrier » ou « courriel »", letter => letter.Canal),
    ];

    private static ImmutableArray<Word> Concern =>
    [
        Word.YesNo("tout_le_parc", "elle siège pour tout le parc", letter => letter.IsWholeStock),
        Word.Text("perimetre", "son périmètre", letter => letter.Person?.Perimetre),
        Word.List("sites", "textes", "les sites complexes qui la concernent", letter => letter.Situations.Select(site => Word.Prose(site.Site))),
        Word.List("situations", "situation", "les mêmes, avec leurs actions", letter => letter.Situations.Select(site => SituationNoun.Words.Describe((site, letter.Examined.Describer)))),
        Word.List("actions", "action", "les actions communicables qui la concernent", letter => Described(letter, _ => true)),
        Word.List("actions_locales", "action", "celles d’entre elles qui sont locales", letter => Described(letter, IsLocal)),
        Word.List("actions_majeures", "action", "celles qui répondent à un point d’alerte majeur", letter => Described(letter, action => letter.Examined.Describer.Links.PointsOf(action).Any(point => point.Gravite == Gravite.Majeure))),
        Word.List("observations", "observation du destinataire", "ce que son association a dit", letter => letter.Observations.Select(heard => Answered.Describe((heard, letter.Examined)))),
    ];

    // The people of a site are written to together.
    private static string Appel(WrittenCourrier letter) =>
        letter.Person is null && letter.Association is null ? "Mesdames, Messieurs" : letter.Civilite.Appel(letter.Qualite);

    private static string FullName(WrittenCourrier letter) => letter.Person is { } person
        ? string.Join(" ", new[] { letter.Civilite.Word, person.Prenom, person.Nom }.Where(part => !string.IsNullOrWhiteSpace(part)))
        : letter.Association is { } association ? Long(association) : "Représentants des locataires";

    // The association stands on the envelope only where it receives the mail: at somebody's home it would tell the
    // neighbours what she belongs to.
    private static ImmutableArray<string> Lines(WrittenCourrier letter)
    {
        var name = FullName(letter);
        if (letter.Person is not { } person)
        {
            return letter.Association is { } written
                ? AdressePostale.Lines(Fitting(written), string.Empty, written.Adresse)
                : letter.Courrier.Site is { } site ? AdressePostale.Lines(name, string.Empty, $"{site.Site}\n{site.Adresse}\n{site.Commune}") : [];
        }

        return (person.Adresse.Trim(), letter.Association) switch
        {
            ({ Length: > 0 } own, { } association) when IsSeat(own, association) => AdressePostale.Lines(name, Fitting(association), own),
            ({ Length: > 0 } own, _) => AdressePostale.Lines(name, string.Empty, own),
            (_, { Adresse.Length: > 0 } association) => AdressePostale.Lines(name, Fitting(association), association.Adresse),
            _ => [],
        };
    }

    private static bool IsSeat(string adresse, Association association) =>
        AdressePostale.Of(adresse) is [.., var street, var town] && AdressePostale.Of(association.Adresse) is [.., var seat, var seatTown] && (street, town) == (seat, seatTown);

    private static string Fitting(Association association) => Long(association) is { Length: <= AdressePostale.MaxLength } name ? name : association.Sigle;

    private static string Long(Association association) => association.Nom.Length > 0 ? association.Nom : association.Sigle;

    private static bool IsLocal(FicheAction action) => action.Portee == Portee.Locale || !action.Situations.IsEmpty;

    private static IEnumerable<object?> Described(WrittenCourrier letter, Func<FicheAction, bool> isWanted) =>
        letter.Actions.Where(isWanted).Select(letter.Examined.Describer.Action);

    private static Concertation? MeetingOf((HeardObservation Heard, ExaminedPlan Examined) said) =>
        said.Examined.Plan.Concertations.FirstOrDefault(meeting => Reference.Same(meeting.Ref, said.Heard.Observation.Reunion));

    private static FicheAction? ActionOf((HeardObservation Heard, ExaminedPlan Examined) said) =>
        said.Examined.Plan.Actions.FirstOrDefault(action => Reference.Same(action.Ref, said.Heard.Observation.Action));

    private static string? Echeance(FicheAction action) =>
        action.EcheanceTexte.Length > 0 ? action.EcheanceTexte : action.Echeance is { } date ? FrenchDates.Numeric(date) : null;
}
