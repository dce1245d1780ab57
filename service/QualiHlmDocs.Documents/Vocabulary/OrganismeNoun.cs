using QualiHlmDocs.Documents.Plans;
using Person = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Signataire>;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Organisme>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What may be said of the organisme.</summary>
internal static class OrganismeNoun
{
    public static Noun<Signataire> Signataire { get; } = new("signataire", "Qui signe le dossier.",
    [
        Person.Text("civilite", "« Mme » ou « M. »", person => person.Civilite),
        Person.Text("nom", "prénom et nom", person => person.Nom),
        Person.Text("fonction", "fonction", person => person.Fonction),
        Person.Text("nom_complet", "civilité et nom : « Mme Claire Exemple »", person => $"{person.Civilite} {person.Nom}"),
    ]);

    public static Noun<Organisme> Words { get; } = new("organisme", "Le bailleur qui porte le plan.",
    [
        Word.Text("raison_sociale", "nom complet", organisme => organisme.RaisonSociale),
        Word.Text("sigle", "sigle", organisme => organisme.Sigle),
        Word.Text("famille", "OPH, ESH, Coop’Hlm…", organisme => organisme.Famille),
        Word.Text("forme_juridique", "forme juridique", organisme => organisme.FormeJuridique),
        Word.Text("siren", "numéro SIREN", organisme => organisme.Siren),
        Word.List("adresse", "textes", "adresse du siège, ligne à ligne", organisme => organisme.Adresse),
        Word.Verbatim("adresse_texte", "la même sur une ligne", organisme => string.Join(", ", organisme.Adresse)),
        Word.Text("telephone", "téléphone de l’organisme", organisme => organisme.Telephone),
        Word.Verbatim("courriel", "courriel de l’organisme", organisme => organisme.Courriel),
        Word.Verbatim("site", "site internet", organisme => organisme.Site),
        Word.Number("nombre_logements", "logements gérés", organisme => organisme.NombreLogements),
        Word.Number("logements_qpv", "dont en quartier prioritaire", organisme => organisme.LogementsQpv),
        Word.Number("effectifs", "salariés", organisme => organisme.Effectifs),
        Word.Text("territoires", "territoires et agences", organisme => organisme.Territoires),
        Word.One("directeur_general", "signataire", "qui signe", organisme => organisme.DirecteurGeneral is { } person ? Signataire.Describe(person) : null),
        Word.Text("pilote_demarche", "nom et fonction", organisme => organisme.PiloteDemarche),
        Word.Verbatim("dpo", "contact du délégué à la protection des données", organisme => organisme.Dpo),
        Word.Text("certifications", "autres certifications", organisme => organisme.Certifications),
        Word.Text("motivations", "contexte et motivations", organisme => organisme.Motivations),
        Word.Text("politique_qualite", "politique qualité", organisme => organisme.PolitiqueQualite),
        Word.Text("gouvernance", "gouvernance et pilotage", organisme => organisme.Gouvernance),
        Word.Text("methode_situations", "repérage et cotation des situations complexes", organisme => organisme.MethodeSituations),
        Word.Text("communication", "communication prévue", organisme => organisme.Communication),
        Word.Date("date_pcl", "plan de concertation locative en vigueur depuis", organisme => organisme.DatePcl),
        Word.Number("delai_convocation_jours", "délai de convocation du PCL", organisme => organisme.DelaiConvocationJours),
        Word.Number("delai_compte_rendu_jours", "délai de compte rendu du PCL", organisme => organisme.DelaiCompteRenduJours),
        Word.Text("ccl", "nom du conseil de concertation locative", organisme => organisme.Ccl),
    ]);
}
