using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Preuves »: the evidence.</summary>
internal static class PreuvesSheet
{
    private static readonly Column Ref = Column.Of(nameof(Preuve.Ref), "Réf.", "Référence", "N°", "Code");
    private static readonly Column Libelle = Column.Of(nameof(Preuve.Libelle), "Libellé", "Intitulé", "Preuve", "Description");
    private static readonly Column Nature = Column.Of(nameof(Preuve.Nature), "Nature", "Type");
    private static readonly Column Date = Column.Of(nameof(Preuve.Date), "Date");
    private static readonly Column Lien = Column.Of(nameof(Preuve.Lien), "Lien SharePoint", "Lien", "URL", "Chemin");
    private static readonly Column Objet = Column.Of(nameof(Preuve.Objet), "Action/point", "Action / point", "Action", "Objet", "Réf. action", "Réf. action/point");
    private static readonly Column Diffusable = Column.Of(nameof(Preuve.DiffusableComite), "Confidentialité", "Diffusable au comité", "Diffusable", "Diffusable comité", "Confidentialité (diffusable au comité)");

    public static SheetLayout Layout { get; } = new(
        ["Preuves", "Registre des preuves", "Justificatifs", "Éléments de preuve"],
        [Ref, Libelle, Nature, Date, Lien, Objet, Diffusable],
        [Libelle, Ref, Lien]);

    public static IEnumerable<Preuve> Read(SheetTable table) => table.Described().Select(ReadRow);

    private static Preuve ReadRow(TableRow row) => new()
    {
        Ref = row.Text(Ref),
        Libelle = row.Text(Libelle),
        Nature = row.Text(Nature),
        Date = row.Date(Date),
        Lien = row.Text(Lien),
        Objet = row.Text(Objet),
        DiffusableComite = row.Flag(Diffusable),
        Origine = row.ToOrigine(),
    };
}
