using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Representants »: the tenants' representatives.</summary>
internal static class RepresentantsSheet
{
    private static readonly Column Ref = Column.Of(nameof(Representant.Ref), "Réf.", "Référence", "N°", "Code");
    private static readonly Column Civilite = Column.Of(nameof(Representant.Civilite), "Civilité", "Titre");
    private static readonly Column Prenom = Column.Of(nameof(Representant.Prenom), "Prénom");
    private static readonly Column Nom = Column.Of(nameof(Representant.Nom), "Nom", "Nom de famille", "Nom du représentant");
    private static readonly Column Association = Column.Of(nameof(Representant.Association), "Association", "Réf. association", "Sigle association");
    private static readonly Column Qualite = Column.Of(nameof(Representant.Qualite), "Qualité", "Fonction", "Mandat");
    private static readonly Column Perimetre = Column.Of(nameof(Representant.Perimetre), "Périmètre", "Site");
    private static readonly Column MandatDu = Column.Of(nameof(Representant.MandatDu), "Mandat du", "Début du mandat", "Mandat début", "Mandat depuis");
    private static readonly Column MandatAu = Column.Of(nameof(Representant.MandatAu), "Mandat au", "Fin du mandat", "Mandat fin", "Fin de mandat");
    private static readonly Column Adresse = Column.Of(nameof(Representant.Adresse), "Adresse de correspondance", "Adresse", "Adresse postale");
    private static readonly Column Courriel = Column.Of(nameof(Representant.Courriel), "Courriel", "E-mail", "Mail", "Email");
    private static readonly Column Canal = Column.Of(nameof(Representant.Canal), "Canal accepté", "Canal", "Canal préféré");
    private static readonly Column InformationRgpd = Column.Of(nameof(Representant.InformationRgpd), "Date d'information RGPD", "Information RGPD", "Informé RGPD le", "RGPD");
    private static readonly Column Actif = Column.Of(nameof(Representant.Actif), "Actif", "En activité");

    public static SheetLayout Layout { get; } = new(
        ["Representants", "Représentants", "Représentants des locataires", "Représentants locataires"],
        [Ref, Civilite, Prenom, Nom, Association, Qualite, Perimetre, MandatDu, MandatAu, Adresse, Courriel, Canal, InformationRgpd, Actif],
        [Nom]);

    public static IEnumerable<Representant> Read(SheetTable table) => table.Described().Select(ReadRow);

    private static Representant ReadRow(TableRow row) => new()
    {
        Ref = row.Text(Ref),
        Civilite = row.Text(Civilite),
        Prenom = row.Text(Prenom),
        Nom = row.Text(Nom),
        Association = row.Text(Association),
        Qualite = row.Text(Qualite),
        Perimetre = row.Text(Perimetre),
        MandatDu = row.Date(MandatDu),
        MandatAu = row.Date(MandatAu),
        Adresse = row.Text(Adresse),
        Courriel = row.Text(Courriel),
        Canal = row.Text(Canal),
        InformationRgpd = row.Date(InformationRgpd),
        Actif = row.Flag(Actif),
        Origine = row.ToOrigine(),
    };
}
