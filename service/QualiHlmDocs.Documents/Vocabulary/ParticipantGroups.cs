using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Plans;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.ParticipantGroup>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>The people of one association at one meeting.</summary>
internal sealed record ParticipantGroup(string Association, IReadOnlyList<string> People)
{
    public static Noun<ParticipantGroup> Words { get; } = new("groupe de participants", "Les personnes d’une même association à une réunion : noms et qualités seulement.",
    [
        Word.Text("association", "sigle ou nom de l’association", group => group.Association),
        Word.List("personnes", "textes", "« Mme Claire Exemple (administratrice élue) »", group => group.People.Select(Word.Prose)),
        Word.Text("personnes_texte", "les mêmes, séparées par des points-virgules", group => string.Join(" ; ", group.People)),
    ]);
}

/// <summary>Turns the references or names of a meeting into people grouped by association.</summary>
internal sealed class ParticipantGroups(PlanActions plan)
{
    public const string Others = "Autres participants";

    // R35: a dossier prints neither address, e-mail nor telephone number of a representative, even where the owner
    // typed one beside the name.
    private static readonly Regex Contact = new(
        @"[\w.+\-']+@[\w\-]+(?:\.[\w\-]+)+|(?:\+33|0)\s?\d(?:[\s.\-]?\d{2}){4}", RegexOptions.CultureInvariant);

    public PlanActions Plan => plan;

    private readonly ILookup<string, Representant> _people = Lookup(plan.Representants, person =>
        [person.Ref, $"{person.Prenom} {person.Nom}", $"{person.Civilite} {person.Prenom} {person.Nom}", $"{person.Civilite} {person.Nom}"]);

    private readonly ILookup<string, Association> _associations = Lookup(plan.Associations, association =>
        [association.Ref, association.Sigle, association.Nom]);

    /// <summary>Associations in the order of their sheet; those found nowhere come last.</summary>
    public IEnumerable<ParticipantGroup> Of(IEnumerable<string> entries) =>
        entries.Select(Find)
            .Where(person => person.Name.Length > 0)
            .GroupBy(person => (person.Rank, person.Association), person => person.Name)
            .OrderBy(group => group.Key.Rank)
            .Select(group => new ParticipantGroup(group.Key.Association, [.. group]));

    /// <summary>Name and role of everyone, on one line.</summary>
    public string OnOneLine(IEnumerable<string> entries) =>
        string.Join(" ; ", Of(entries).SelectMany(group => group.People.Select(name =>
            group.Association == Others ? name : $"{name}, {group.Association}")));

    /// <summary>The association's short name, from its reference, acronym or name; the words themselves otherwise.</summary>
    public string AssociationName(string entry) =>
        _associations[Reference.Key(entry)].FirstOrDefault() is { } association ? NameOf(association) : entry;

    /// <summary>The representative whom words of a list of participants mean; null for anybody else.</summary>
    public Representant? PersonOf(string entry) => _people[Reference.Key(entry)].FirstOrDefault();

    /// <summary>The association for which a representative sits; null when the sheet has none such.</summary>
    public Association? AssociationOf(Representant person) => _associations[Reference.Key(person.Association)].FirstOrDefault();

    public static string NameAndRole(Representant person)
    {
        var name = Name(person);
        return person.Qualite.Length > 0 ? $"{name} ({person.Qualite})" : name;
    }

    public static string Name(Representant person) =>
        string.Join(" ", new[] { person.Civilite, person.Prenom, person.Nom }.Where(part => part.Length > 0));

    private (int Rank, string Association, string Name) Find(string entry)
    {
        if (_people[Reference.Key(entry)].FirstOrDefault() is not { } person)
        {
            return (int.MaxValue, Others, Contact.Replace(entry, string.Empty).Trim(' ', ',', ';', '(', ')', '–', '-'));
        }

        var association = _associations[Reference.Key(person.Association)].FirstOrDefault();
        return association is null
            ? (int.MaxValue - 1, person.Association.Length > 0 ? person.Association : Others, NameAndRole(person))
            : (plan.Associations.IndexOf(association), NameOf(association), NameAndRole(person));
    }

    public static string NameOf(Association association) =>
        association.Sigle.Length > 0 ? association.Sigle : association.Nom;

    private static ILookup<string, T> Lookup<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> keys) =>
        items.SelectMany(item => keys(item).Select(Reference.Key).Where(key => key.Length > 0).Distinct().Select(key => (key, item)))
            .ToLookup(pair => pair.key, pair => pair.item, StringComparer.Ordinal);
}
