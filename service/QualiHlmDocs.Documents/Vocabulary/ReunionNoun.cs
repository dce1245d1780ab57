using System.Collections.Immutable;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;
using Item = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.AgendaItem>;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.HeldConcertation>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>A point of an agenda: who asked for it, and what was said.</summary>
internal sealed record AgendaItem(int Number, string Words, string? ProposePar, string? Echanges)
{
    // « 3. Ascenseurs (point proposé par la CNL) »: associations may ask for a point.
    private static readonly Regex Proposal = new(
        @"[\s\u00A0]*[(–,:-]?[\s\u00A0]*(?:point[\s\u00A0]+)?(?:proposé|demandé)[\s\u00A0]+par[\s\u00A0]+(?<who>[^()]+?)[\s\u00A0]*\)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IEnumerable<AgendaItem> Of(Concertation meeting) => ConcertationNoun.Agenda(meeting).Select((words, index) =>
    {
        var said = index < meeting.Echanges.Length ? Word.Prose(meeting.Echanges[index]) : null;
        return Proposal.Match(words) is { Success: true, Index: > 0 } match
            ? new AgendaItem(index + 1, words[..match.Index], match.Groups["who"].Value, said)
            : new AgendaItem(index + 1, words, null, said);
    });
}

/// <summary>What may be said of the meeting that a letter is about, or that a document is made for.</summary>
internal static class ReunionNoun
{
    public static Noun<AgendaItem> Point { get; } = new("point à l’ordre du jour", "Un point de la réunion.",
    [
        Item.Number("numero", "son rang", item => item.Number),
        Item.Text("libelle", "le point", item => item.Words),
        Item.Text("propose_par", "qui l’a proposé : « la CNL » ; on l’écrit dans l’ordre du jour, « (proposé par la CNL) »", item => item.ProposePar),
        Item.Text("echanges", "ce qui s’est dit", item => item.Echanges),
    ]);

    public static Noun<HeldConcertation> Words { get; } = new("réunion", "La réunion dont parle une lettre, ou pour laquelle un document est fait : les mots de « concertation », et ceux-ci.",
    [
        .. ConcertationNoun.Fields,
        Word.Text("nom", "« réunion du conseil de concertation locative »", held => ReunionName.Of(held.Meeting.Instance).Name),
        Word.Text("nom_defini", "le même avec son article : « la réunion… », « l’atelier »", held => ReunionName.Of(held.Meeting.Instance).Defined),
        Word.Text("visio", "lien ou salle de visioconférence", held => held.Meeting.Visio),
        Word.Text("date_et_heure", "« jeudi 23 avril 2026 à 14 h 30 »", DateAndHour),
        Word.Text("horaires", "« de 14 h 30 à 17 h »", Hours),
        Word.List("points", "point à l’ordre du jour", "l’ordre du jour, avec qui propose et ce qui s’est dit", held => AgendaItem.Of(held.Meeting).Select(Point.Describe)),
        Word.List("ordre_du_jour_numerote", "point à l’ordre du jour", "le même", held => AgendaItem.Of(held.Meeting).Select(Point.Describe)),
        Word.List("decisions", "textes", "décisions prises", held => held.Meeting.Decisions.Select(Word.Prose)),
        Word.List("invites", "groupe d’invités", "tous les représentants en activité, par association", held => InvitedGroup.Of(held).Select(InvitedGroup.Words.Describe)),
        Word.List("presents_detail", "invité", "les représentants présents", held => Among(held, held.Meeting.Presents)),
        Word.List("excuses_detail", "invité", "les représentants excusés", held => Among(held, held.Meeting.Excuses)),
    ]);

    private static string? DateAndHour(HeldConcertation held) => held.Meeting.Date is { } date
        ? FrenchDates.WithWeekday(date) + (held.Meeting.Debut.Length > 0 ? " à " + FrenchDates.HourOf(held.Meeting.Debut) : string.Empty)
        : null;

    private static string? Hours(HeldConcertation held) => (held.Meeting.Debut, held.Meeting.Fin) switch
    {
        ({ Length: > 0 } from, { Length: > 0 } to) => $"de {FrenchDates.HourOf(from)} à {FrenchDates.HourOf(to)}",
        ({ Length: > 0 } from, _) => "à partir de " + FrenchDates.HourOf(from),
        _ => null,
    };

    private static IEnumerable<object?> Among(HeldConcertation held, ImmutableArray<string> entries) =>
        entries.Select(held.Groups.PersonOf).OfType<Representant>().Select(person => Invited.Words.Describe(new Invited(person, held)));
}
