using System.Collections.Frozen;
using System.Text;

namespace QualiHlmDocs.Documents.Differences;

/// <summary>The names of a plan's cells as French prints them.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, string> Accented = new Dictionary<string, string>
    {
        ["AdresseDepot"] = "adresse de dépôt",
        ["Anru"] = "ANRU",
        ["Approuve"] = "approuvé",
        ["AppuiUsh"] = "appui de l’USH",
        ["Avancement"] = "avancement",
        ["Causes"] = "causes",
        ["Civilite"] = "civilité",
        ["CommissionNationale"] = "commission nationale",
        ["ConcerteeLe"] = "concertation",
        ["Contributeurs"] = "contributeurs",
        ["DateAutodiagnostic"] = "date de l’autodiagnostic",
        ["DateComite"] = "date du comité",
        ["DateCompteRendu"] = "date du compte rendu",
        ["DateConvocation"] = "date de convocation",
        ["DateDepot"] = "date de dépôt",
        ["DateLimite"] = "date limite",
        ["DateNotification"] = "date de notification",
        ["DatePrevue"] = "date prévue",
        ["DateReelle"] = "date réelle",
        ["Debut"] = "début",
        ["Decision"] = "décision",
        ["Decisions"] = "décisions",
        ["DiffusableComite"] = "diffusable au comité",
        ["Echanges"] = "relevé des échanges",
        ["Echeance"] = "échéance",
        ["EcheanceComite"] = "échéance fixée par le comité",
        ["EcheanceTexte"] = "échéance",
        ["Efficacite"] = "efficacité",
        ["Etape"] = "étape",
        ["EtapeTexte"] = "étape",
        ["Evolution"] = "évolution",
        ["Excuses"] = "excusés",
        ["Frequence"] = "fréquence",
        ["Gravite"] = "gravité",
        ["IncidenceLoyersCharges"] = "incidence sur les loyers et les charges",
        ["InformationRgpd"] = "information RGPD",
        ["Intitule"] = "intitulé",
        ["IsContinuous"] = "en continu",
        ["LeveLe"] = "levé le",
        ["Libelle"] = "libellé",
        ["MandatAu"] = "fin du mandat",
        ["MandatDu"] = "début du mandat",
        ["Methode"] = "méthode",
        ["MethodeCalcul"] = "méthode de calcul",
        ["MoyensFinanciers"] = "moyens financiers",
        ["MoyensHumains"] = "moyens humains",
        ["NombreLogements"] = "nombre de logements",
        ["ObservationsComite"] = "observations du comité",
        ["OrdreDuJour"] = "ordre du jour",
        ["OrigineAudit"] = "origine",
        ["Perimetre"] = "périmètre",
        ["PointAlerte"] = "point d’alerte",
        ["Points"] = "points d’alerte",
        ["Portee"] = "portée",
        ["Preconisation"] = "préconisation",
        ["Prenom"] = "prénom",
        ["Presents"] = "présents",
        ["Priorite"] = "priorité",
        ["Problematiques"] = "problématiques",
        ["Qpv"] = "QPV",
        ["Qualite"] = "qualité",
        ["RaisonSociale"] = "raison sociale",
        ["RealiseeLe"] = "réalisée le",
        ["Recue"] = "reçue",
        ["Ref"] = "référence",
        ["ReferenceePar"] = "référencée par",
        ["Reponse"] = "réponse",
        ["ReponseComite"] = "réponse au comité",
        ["Reunion"] = "réunion",
        ["SignatairePcl"] = "signataire du plan de concertation locative",
        ["SigneePar"] = "signée par",
        ["Siren"] = "SIREN",
        ["Situations"] = "situations complexes",
        ["SousTheme"] = "sous-thème",
        ["Telephone"] = "téléphone",
        ["Tfpb"] = "TFPB",
        ["Theme"] = "thème",
        ["ThemeTexte"] = "thème",
        ["Unite"] = "unité",
        ["ValeurActuelle"] = "valeur actuelle",
        ["ValeurInitiale"] = "valeur initiale",
        ["VersionGrille"] = "version de la grille",
        ["VisibleLocataires"] = "visible des locataires",
    }.ToFrozenDictionary();

    /// <summary>Names without an accent are their own: « DateLimite » reads « date limite ».</summary>
    public static string Of(string field) => Accented.GetValueOrDefault(field) ?? Spaced(field);

    private static string Spaced(string field)
    {
        var words = new StringBuilder(field.Length + 2);
        foreach (var sign in field)
        {
            words.Append(char.IsUpper(sign) && words.Length > 0 ? " " : string.Empty).Append(char.ToLowerInvariant(sign));
        }

        return words.ToString();
    }
}
