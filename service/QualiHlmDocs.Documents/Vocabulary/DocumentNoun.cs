using QualiHlmDocs.Documents.Plans;
using Made = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.DocumentDescription>;
using Person = QualiHlmDocs.Documents.Vocabulary.Field<(QualiHlmDocs.Documents.Plans.Representant Person, QualiHlmDocs.Documents.Vocabulary.ParticipantGroups Groups)>;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.MadeDocument>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>A document and the plan it is made from.</summary>
internal sealed record MadeDocument(DocumentDescription Document, ExaminedPlan Examined);

/// <summary>The words that depend on the document: what it is, and the row of the plan that it is about.</summary>
internal static class DocumentNoun
{
    public static Noun<DocumentDescription> Document { get; } = new("document", "Le document lui-même.",
    [
        Made.Verbatim("code", "code de son modèle", made => made.Code),
        Made.Text("titre", "titre de son modèle", made => made.Titre),
        Made.Number("version", "version de son modèle ; absente s’il n’en déclare pas", made => made.Version),
        Made.Verbatim("genre", "dossier, plan, fiche, tableau, bordereau, lettre, reunion ou mail", made => made.Genre),
    ]);

    public static Noun<DocumentDescription> Provenance { get; } = new("provenance", "De quoi le document a été fait ; chaque modèle l’imprime en dernier.",
    [
        Made.Verbatim("ligne", "date, programme, classeur et modèle avec leurs empreintes, en une phrase", made => made.Provenance),
    ]);

    public static Noun<(Representant Person, ParticipantGroups Groups)> Representant { get; } = new("représentant du document", "Le représentant à qui le document s’adresse : nom et qualité, jamais d’adresse.",
    [
        Person.Verbatim("ref", "sa référence", one => one.Person.Ref),
        Person.Text("nom_complet", "civilité, prénom et nom", one => string.Join(" ", new[] { one.Person.Civilite, one.Person.Prenom, one.Person.Nom }.Where(part => part.Length > 0))),
        Person.Text("civilite", "« Mme » ou « M. »", one => one.Person.Civilite),
        Person.Text("prenom", "prénom", one => one.Person.Prenom),
        Person.Text("nom", "nom", one => one.Person.Nom),
        Person.Text("qualite", "administrateur élu, représentant au CCL…", one => one.Person.Qualite),
        Person.Text("perimetre", "tout le parc, ou un site", one => one.Person.Perimetre),
        Person.Date("mandat_du", "début du mandat", one => one.Person.MandatDu),
        Person.Date("mandat_au", "fin du mandat", one => one.Person.MandatAu),
        Person.Text("association", "sigle ou nom de son association", one => one.Groups.AssociationName(one.Person.Association)),
        Person.YesNo("feminin", "une femme, d’après sa civilité ; absent si elle n’est pas dite", one => Civilite.Of(one.Person.Civilite).IsFeminine),
    ]);

    public static Noun<MadeDocument> Words { get; } = new("mots du document", "Les mots qui dépendent du document : ceux qui ne le concernent pas sont absents.",
    [
        Word.YesNo("projet", "un contrôle qui bloque ce document n’est pas satisfait", made => made.Document.IsProjet),
        Word.One("document", "document", "le document lui-même", made => Document.Describe(made.Document)),
        Word.One("provenance", "provenance", "de quoi il a été fait", made => Provenance.Describe(made.Document)),
        Word.One("action", "fiche action", "l’action d’une fiche action", made => made.Document.Sujet.Action is { } action ? FicheNoun.Describe(action, made.Examined) : null),
        Word.One("situation", "situation", "la situation d’une fiche situation", made => Situation(made.Document.Sujet.Situation, made.Examined)),
        Word.One("site", "situation", "le site d’une lettre par site", made => Situation(made.Document.Sujet.Site, made.Examined)),
        Word.One("representant", "représentant du document", "le représentant d’une lettre", made => made.Document.Sujet.Representant is { } person ? Representant.Describe((person, made.Examined.Groups)) : null),
        Word.One("association", "association", "l’association d’une lettre", made => Association(made)),
    ]);

    private static IReadOnlyDictionary<string, object?>? Situation(SituationComplexe? site, ExaminedPlan examined) =>
        site is null ? null : SituationNoun.Words.Describe((site, examined.Describer));

    // A representative's letter may speak of his association too.
    private static IReadOnlyDictionary<string, object?>? Association(MadeDocument made)
    {
        var association = made.Document.Sujet.Association
            ?? (made.Document.Sujet.Representant is { } person ? made.Examined.Groups.AssociationOf(person) : null);
        return association is null ? null : AssociationNoun.Words.Describe((association, made.Examined.Plan));
    }
}
