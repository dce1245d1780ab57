using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;
using Person = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.Invited>;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.InvitedGroup>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>A representative at a meeting: name and role only.</summary>
internal sealed record Invited(Representant Representant, HeldConcertation Held)
{
    public static Noun<Invited> Words { get; } = new("invité", "Un représentant invité à une réunion : nom et qualité seulement.",
    [
        Person.Text("nom_complet", "civilité, prénom et nom", invited => ParticipantGroups.Name(invited.Representant)),
        Person.Text("qualite", "administratrice élue, représentant au CCL…, accordée", invited => Accord.Of(invited.Representant.Qualite.Trim(), Civilite.Of(invited.Representant.Civilite).IsFeminine)),
        Person.Text("association", "sigle ou nom de l’association", invited => invited.Held.Groups.AssociationName(invited.Representant.Association)),
        Person.YesNo("present", "présent à la réunion", invited => invited.IsAmong(invited.Held.Meeting.Presents)),
        Person.YesNo("excuse", "excusé", invited => invited.IsAmong(invited.Held.Meeting.Excuses)),
    ]);

    private bool IsAmong(ImmutableArray<string> entries) => entries.Any(entry => ReferenceEquals(Held.Groups.PersonOf(entry), Representant));
}

/// <summary>The people of one association who are asked to a meeting.</summary>
internal sealed record InvitedGroup(string Association, string Sigle, IReadOnlyList<Invited> People)
{
    public static Noun<InvitedGroup> Words { get; } = new("groupe d’invités", "Les représentants d’une même association, invités à une réunion.",
    [
        Word.Text("association", "nom de l’association", group => group.Association),
        Word.Text("sigle", "son sigle, ou son nom", group => group.Sigle),
        Word.List("personnes", "invité", "ses représentants en activité", group => group.People.Select(Invited.Words.Describe)),
    ]);

    /// <summary>Associations in the order of their sheet, then those who sit for none.</summary>
    public static IEnumerable<InvitedGroup> Of(HeldConcertation held) =>
        from person in held.Groups.Plan.Representants
        where person.Actif != false
        let association = held.Groups.AssociationOf(person)
        group person by association into people
        orderby people.Key is null ? int.MaxValue : held.Groups.Plan.Associations.IndexOf(people.Key)
        select new InvitedGroup(
            people.Key is null ? ParticipantGroups.Others : people.Key.Nom.Length > 0 ? people.Key.Nom : people.Key.Sigle,
            people.Key is null ? ParticipantGroups.Others : ParticipantGroups.NameOf(people.Key),
            [.. people.Select(person => new Invited(person, held))]);
}
