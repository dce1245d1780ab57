using QualiHlmDocs.Documents.Plans;
using Person = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Representant>;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<(QualiHlmDocs.Documents.Plans.Association Association, QualiHlmDocs.Documents.Plans.PlanActions Plan)>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What a dossier may say of an association and its representatives: never an address, an e-mail or a telephone (R35).</summary>
internal static class AssociationNoun
{
    public static Noun<Representant> Representant { get; } = new("représentant", "Un représentant des locataires : nom et qualité seulement.",
    [
        Person.Text("nom_complet", "civilité, prénom et nom", person => string.Join(" ", new[] { person.Civilite, person.Prenom, person.Nom }.Where(part => part.Length > 0))),
        Person.Text("qualite", "administrateur élu, représentant au CCL…", person => person.Qualite),
        Person.Text("perimetre", "tout le parc, ou un site", person => person.Perimetre),
        Person.Date("mandat_au", "fin du mandat", person => person.MandatAu),
    ]);

    public static Noun<(Association Association, PlanActions Plan)> Words { get; } = new("association", "Une association de locataires présente dans le parc.",
    [
        Word.Verbatim("ref", "sa référence", subject => subject.Association.Ref),
        Word.Text("sigle", "sigle", subject => subject.Association.Sigle),
        Word.Text("nom", "nom complet", subject => subject.Association.Nom),
        Word.Text("affiliation", "organisation nationale", subject => subject.Association.Affiliation),
        Word.Share("suffrages", "part des suffrages aux dernières élections", subject => subject.Association.Suffrages),
        Word.YesNo("signataire_pcl", "signataire du plan de concertation locative", subject => subject.Association.SignatairePcl),
        Word.List("representants", "représentant", "ses représentants en activité", subject => RepresentantsOf(subject.Association, subject.Plan).Select(Representant.Describe)),
        Word.Verbatim("origine", "nom du bloc dans le document, qui ramène à sa ligne : « association:AS-01 »", subject => BlockOrigin.Of("association", subject.Association.Ref, subject.Association.Origine)),
    ]);

    private static IEnumerable<Representant> RepresentantsOf(Association association, PlanActions plan)
    {
        string[] names = [Reference.Key(association.Ref), Reference.Key(association.Sigle), Reference.Key(association.Nom)];
        return plan.Representants.Where(person =>
            person.Actif != false && person.Association.Length > 0 && names.Contains(Reference.Key(person.Association)));
    }
}
