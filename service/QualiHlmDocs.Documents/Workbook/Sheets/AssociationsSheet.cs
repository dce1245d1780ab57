using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Associations »: the tenants' associations.</summary>
internal static class AssociationsSheet
{
    private static readonly Column Ref = Column.Of(nameof(Association.Ref), "Réf.", "Référence", "N°", "Code");
    private static readonly Column Sigle = Column.Of(nameof(Association.Sigle), "Sigle", "Association");
    private static readonly Column Nom = Column.Of(nameof(Association.Nom), "Nom complet", "Nom", "Dénomination", "Nom de l'association");
    private static readonly Column Affiliation = Column.Of(nameof(Association.Affiliation), "Affiliation nationale", "Affiliation");
    private static readonly Column CommissionNationale = Column.Of(nameof(Association.CommissionNationale), "CNC/CNH/CNConso", "Commission nationale", "CNC / CNH / CNConso");
    private static readonly Column Suffrages = Column.Of(nameof(Association.Suffrages), "% des suffrages", "Suffrages", "Part des suffrages", "% suffrages", "Voix");
    private static readonly Column SignatairePcl = Column.Of(nameof(Association.SignatairePcl), "Signataire du PCL", "Signataire PCL");
    private static readonly Column Adresse = Column.Of(nameof(Association.Adresse), "Adresse", "Adresse postale");

    public static SheetLayout Layout { get; } = new(
        ["Associations", "Associations de locataires", "Associations représentatives"],
        [Ref, Sigle, Nom, Affiliation, CommissionNationale, Suffrages, SignatairePcl, Adresse],
        [Sigle, Nom]);

    public static IEnumerable<Association> Read(SheetTable table) => table.Described().Select(ReadRow);

    private static Association ReadRow(TableRow row) => new()
    {
        Ref = row.Text(Ref),
        Sigle = row.Text(Sigle),
        Nom = row.Text(Nom),
        Affiliation = row.Text(Affiliation),
        CommissionNationale = row.Text(CommissionNationale),
        Suffrages = row.Share(Suffrages),
        SignatairePcl = row.Flag(SignatairePcl),
        Adresse = row.Text(Adresse),
        Origine = row.ToOrigine(),
    };
}
