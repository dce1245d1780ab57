using System.Collections.Immutable;
using System.Globalization;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Organisme »: the landlord, as keys and values.</summary>
internal static class OrganismeSheet
{
    private const int AddressLines = 6;

    private static readonly Column RaisonSociale = Column.Of(nameof(Organisme.RaisonSociale), "Raison sociale", "Organisme", "Nom de l'organisme", "Dénomination", "Nom");
    private static readonly Column Sigle = Column.Of(nameof(Organisme.Sigle), "Sigle");
    private static readonly Column Famille = Column.Of(nameof(Organisme.Famille), "Famille", "Famille d'organisme", "Type d'organisme");
    private static readonly Column FormeJuridique = Column.Of(nameof(Organisme.FormeJuridique), "Forme juridique / capital", "Forme juridique", "Forme juridique et capital");
    private static readonly Column Siren = Column.Of(nameof(Organisme.Siren), "SIREN", "N° SIREN", "SIRET");
    private static readonly Column Adresse = Column.Of(nameof(Organisme.Adresse), "Adresse", "Adresse postale", "Adresse du siège");
    private static readonly Column Telephone = Column.Of(nameof(Organisme.Telephone), "Téléphone", "Tél.");
    private static readonly Column Courriel = Column.Of(nameof(Organisme.Courriel), "Courriel", "E-mail", "Mail", "Adresse électronique");
    private static readonly Column Site = Column.Of(nameof(Organisme.Site), "Site", "Site internet", "Site web");
    private static readonly Column NombreLogements = Column.Of(nameof(Organisme.NombreLogements), "Nombre de logements", "Nb logements", "Logements", "Nb de logements", "Patrimoine");
    private static readonly Column LogementsQpv = Column.Of(nameof(Organisme.LogementsQpv), "Dont en QPV", "Logements en QPV", "Nombre de logements en QPV");
    private static readonly Column Effectifs = Column.Of(nameof(Organisme.Effectifs), "Effectifs", "Effectif", "Nombre de salariés", "Nombre de collaborateurs");
    private static readonly Column Territoires = Column.Of(nameof(Organisme.Territoires), "Territoires / agences", "Territoires", "Agences", "Territoire");
    private static readonly Column DirecteurCivilite = Column.Of("DirecteurGeneral.Civilite", "Directeur général civilité", "Civilité du directeur général", "Civilité DG", "DG civilité");
    private static readonly Column DirecteurNom = Column.Of(nameof(Organisme.DirecteurGeneral), "Directeur général", "Directeur général nom", "Nom du directeur général", "Directrice générale", "DG", "DG nom", "Signataire");
    private static readonly Column DirecteurFonction = Column.Of("DirecteurGeneral.Fonction", "Directeur général fonction", "Fonction du directeur général", "DG fonction", "Fonction du signataire");
    private static readonly Column PiloteDemarche = Column.Of(nameof(Organisme.PiloteDemarche), "Pilote de la démarche / responsable qualité", "Pilote de la démarche", "Responsable qualité", "Pilote qualité");
    private static readonly Column Dpo = Column.Of(nameof(Organisme.Dpo), "DPO contact", "DPO", "Contact DPO", "Délégué à la protection des données");
    private static readonly Column Logo = Column.Of("Logo", "Logo path", "Logo", "Chemin du logo");
    private static readonly Column Certifications = Column.Of(nameof(Organisme.Certifications), "Autres certifications", "Certifications", "Certifications et labels");
    private static readonly Column Motivations = Column.Of(nameof(Organisme.Motivations), "Motivations", "Contexte et motivations", "Contexte");
    private static readonly Column PolitiqueQualite = Column.Of(nameof(Organisme.PolitiqueQualite), "Politique qualité");
    private static readonly Column Gouvernance = Column.Of(nameof(Organisme.Gouvernance), "Gouvernance", "Gouvernance et pilotage");
    private static readonly Column MethodeSituations = Column.Of(nameof(Organisme.MethodeSituations), "Méthode de repérage des situations complexes", "Méthode situations", "Méthode situations complexes", "Méthode d'autodiagnostic");
    private static readonly Column Communication = Column.Of(nameof(Organisme.Communication), "Communication", "Plan de communication");
    private static readonly Column DatePcl = Column.Of(nameof(Organisme.DatePcl), "Date du PCL en vigueur", "Date du PCL", "PCL en vigueur");
    private static readonly Column DelaiConvocation = Column.Of(nameof(Organisme.DelaiConvocationJours), "delai_convocation_jours", "Délai de convocation (jours)", "Délai de convocation", "Délai convocation en jours");
    private static readonly Column DelaiCompteRendu = Column.Of(nameof(Organisme.DelaiCompteRenduJours), "delai_compte_rendu_jours", "Délai de compte rendu (jours)", "Délai de compte rendu", "Délai compte rendu en jours");
    private static readonly Column Ccl = Column.Of(nameof(Organisme.Ccl), "CCL", "Nom du CCL", "CCL name(s)", "Conseil de concertation locative", "Noms des CCL");

    private static readonly Column[] AdresseLignes =
        [.. Enumerable.Range(1, AddressLines).Select(line => line.ToString(CultureInfo.InvariantCulture)).Select(line => Column.Of("Adresse" + line, $"Adresse ligne {line}", $"Adresse {line}", $"Adresse (ligne {line})", $"Ligne {line}"))];

    public static SheetLayout Layout { get; } = new(
        ["Organisme", "Identité", "Fiche d'identité", "Bailleur", "Fiche organisme"],
        [
            RaisonSociale, Sigle, Famille, FormeJuridique, Siren, Adresse, .. AdresseLignes, Telephone, Courriel, Site, NombreLogements, LogementsQpv,
            Effectifs, Territoires, DirecteurCivilite, DirecteurNom, DirecteurFonction, PiloteDemarche, Dpo, Logo, Certifications, Motivations,
            PolitiqueQualite, Gouvernance, MethodeSituations, Communication, DatePcl, DelaiConvocation, DelaiCompteRendu, Ccl,
        ],
        [RaisonSociale]);

    public static Organisme Read(Record sheet) => new()
    {
        RaisonSociale = sheet.Text(RaisonSociale),
        Sigle = sheet.Text(Sigle),
        Famille = sheet.Text(Famille),
        FormeJuridique = sheet.Text(FormeJuridique),
        Siren = sheet.Text(Siren),
        Adresse = AdresseOf(sheet),
        Telephone = sheet.Text(Telephone),
        Courriel = sheet.Text(Courriel),
        Site = sheet.Text(Site),
        NombreLogements = sheet.Integer(NombreLogements),
        LogementsQpv = sheet.Integer(LogementsQpv),
        Effectifs = sheet.Integer(Effectifs),
        Territoires = sheet.Text(Territoires),
        DirecteurGeneral = SignataireOf(sheet),
        PiloteDemarche = sheet.Text(PiloteDemarche),
        Dpo = sheet.Text(Dpo),
        Certifications = sheet.Text(Certifications),
        Motivations = sheet.Text(Motivations),
        PolitiqueQualite = sheet.Text(PolitiqueQualite),
        Gouvernance = sheet.Text(Gouvernance),
        MethodeSituations = sheet.Text(MethodeSituations),
        Communication = sheet.Text(Communication),
        DatePcl = sheet.Date(DatePcl),
        DelaiConvocationJours = sheet.Integer(DelaiConvocation),
        DelaiCompteRenduJours = sheet.Integer(DelaiCompteRendu),
        Ccl = sheet.Text(Ccl),
        Origine = sheet.ToOrigine(),
    };

    private static ImmutableArray<string> AdresseOf(Record sheet) =>
        [.. sheet.Text(Adresse).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), .. AdresseLignes.Select(line => sheet.Text(line)).Where(line => line.Length > 0)];

    private static Signataire? SignataireOf(Record sheet)
    {
        var (civilite, nom, fonction) = (sheet.Text(DirecteurCivilite), sheet.Text(DirecteurNom), sheet.Text(DirecteurFonction));
        if (nom.Length == 0)
        {
            return null;
        }

        return civilite.Length == 0 && fonction.Length == 0 ? Personnes.Signataire(nom) : new Signataire(civilite, nom, fonction);
    }
}
