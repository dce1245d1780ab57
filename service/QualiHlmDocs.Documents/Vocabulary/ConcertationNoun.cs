using System.Collections.Immutable;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;
using Said = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.HeardObservation>;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.HeldConcertation>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>An observation and how to name its association.</summary>
internal sealed record HeardObservation(Observation Observation, ParticipantGroups Groups);

/// <summary>A meeting with what was said there.</summary>
internal sealed record HeldConcertation(Concertation Meeting, ImmutableArray<HeardObservation> Observations, ParticipantGroups Groups);

/// <summary>What may be said of the concertation with the tenants' representatives.</summary>
internal static class ConcertationNoun
{
    // « 1. », « 2) », « - »: the template numbers the agenda itself.
    private static readonly Regex Numbering = new(@"^\s*(?:\d{1,2}\s*[.)]|[-–•])\s*", RegexOptions.CultureInvariant);

    public static ImmutableArray<Said> ObservationFields { get; } =
    [
        Said.Verbatim("ref", "sa référence (O-01)", heard => heard.Observation.Ref),
        Said.Verbatim("reunion", "référence de la réunion", heard => heard.Observation.Reunion),
        Said.Date("date", "date", heard => heard.Observation.Date),
        Said.Text("association", "sigle ou nom de l’association", heard => heard.Groups.AssociationName(heard.Observation.Association)),
        Said.Verbatim("objet", "référence du point, de l’action ou de la situation", heard => heard.Observation.Objet),
        Said.Text("texte", "l’observation", heard => heard.Observation.Texte),
        Said.Text("reponse", "la réponse du bailleur", heard => heard.Observation.Reponse),
        Said.Text("suite", "retenue, partiellement retenue, non retenue et pourquoi", heard => heard.Observation.Suite),
        Said.Verbatim("action", "référence de l’action qui en résulte", heard => heard.Observation.Action),
        Said.YesNo("sans_reponse", "pas encore de réponse", heard => string.IsNullOrWhiteSpace(heard.Observation.Reponse)),
        Said.Verbatim("origine", "nom du bloc dans le document, qui ramène à sa ligne : « observation:O-01 »", heard => BlockOrigin.Of("observation", heard.Observation.Ref, heard.Observation.Origine)),
    ];

    public static Noun<HeardObservation> Observation { get; } = new("observation", "Ce qu’une association a dit, et la réponse du bailleur.", ObservationFields);

    public static ImmutableArray<Word> Fields { get; } =
    [
        Word.Verbatim("ref", "sa référence (C-01)", held => held.Meeting.Ref),
        Word.Verbatim("etape", "code de l’étape", held => held.Meeting.Etape is { } etape ? PrintedForms.Code(etape) : null),
        Word.Text("etape_libelle", "nom de l’étape", held => held.Meeting.Etape is { } etape ? PrintedForms.Label(etape) : held.Meeting.EtapeTexte),
        Word.Text("instance", "CCL, réunion dédiée, atelier…", held => held.Meeting.Instance),
        Word.Date("date", "date", held => held.Meeting.Date),
        Word.Text("debut", "heure de début : « 14 h 30 »", held => FrenchDates.HourOf(held.Meeting.Debut)),
        Word.Text("fin", "heure de fin", held => FrenchDates.HourOf(held.Meeting.Fin)),
        Word.Text("lieu", "lieu", held => held.Meeting.Lieu),
        Word.Date("date_convocation", "envoi de la convocation", held => held.Meeting.DateConvocation),
        Word.Text("documents", "documents joints à la convocation", held => held.Meeting.Documents),
        Word.List("ordre_du_jour", "textes", "points à l’ordre du jour, sans leur numéro", held => Agenda(held.Meeting)),
        Word.List("participants", "groupe de participants", "présents, par association", held => held.Groups.Of(held.Meeting.Presents).Select(ParticipantGroup.Words.Describe)),
        Word.Number("nombre_participants", "nombre de présents", held => held.Meeting.Presents.Length),
        Word.Text("excuses", "excusés, sur une ligne", held => held.Groups.OnOneLine(held.Meeting.Excuses)),
        Word.Text("absents", "absents, sur une ligne", held => held.Groups.OnOneLine(held.Meeting.Absents)),
        Word.Date("date_compte_rendu", "envoi du compte rendu", held => held.Meeting.DateCompteRendu),
        Word.YesNo("approuve", "compte rendu approuvé", held => held.Meeting.Approuve),
        Word.Verbatim("piece", "référence de la pièce jointe", held => held.Meeting.Piece),
        Word.List("observations", "observation", "observations de cette réunion", held => held.Observations.Select(Observation.Describe)),
        Word.Verbatim("origine", "nom du bloc dans le document, qui ramène à sa ligne : « concertation:C-01 »", held => BlockOrigin.Of("concertation", held.Meeting.Ref, held.Meeting.Origine)),
    ];

    public static Noun<HeldConcertation> Words { get; } = new("concertation", "Une réunion ou un échange avec les représentants des locataires.", Fields);

    /// <summary>The items of an agenda, without the numbers typed before them.</summary>
    public static IEnumerable<string> Agenda(Concertation meeting) =>
        meeting.OrdreDuJour.Select(item => Word.Prose(Numbering.Replace(item, string.Empty))).OfType<string>();
}
