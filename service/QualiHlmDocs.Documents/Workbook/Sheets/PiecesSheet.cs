using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Pieces »: the documents that a step asks for.</summary>
internal static class PiecesSheet
{
    private static readonly Column Code = Column.Of(nameof(Piece.Code), "Code", "Réf.", "N°", "Référence");
    private static readonly Column Intitule = Column.Of(nameof(Piece.Intitule), "Intitulé", "Libellé", "Pièce", "Document");
    private static readonly Column EtapeLabel = Column.Of(nameof(Piece.EtapeTexte), "Étape", "Étape du cycle");
    private static readonly Column Obligatoire = Column.Of(nameof(Piece.Obligatoire), "Obligatoire");
    private static readonly Column Format = Column.Of(nameof(Piece.Format), "Format");
    private static readonly Column Recue = Column.Of(nameof(Piece.Recue), "Reçue", "Reçu", "Disponible");
    private static readonly Column Date = Column.Of(nameof(Piece.Date), "Date");
    private static readonly Column Version = Column.Of(nameof(Piece.Version), "Version");
    private static readonly Column Lien = Column.Of(nameof(Piece.Lien), "Lien", "Lien SharePoint", "URL");
    private static readonly Column SigneePar = Column.Of(nameof(Piece.SigneePar), "Signée par", "Signé par", "Signataire");

    public static SheetLayout Layout { get; } = new(
        ["Pieces", "Pièces", "Pièces du dossier", "Bordereau des pièces"],
        [Code, Intitule, EtapeLabel, Obligatoire, Format, Recue, Date, Version, Lien, SigneePar],
        [Intitule, Code]);

    public static IEnumerable<Piece> Read(SheetTable table) => table.Described().Select(ReadRow);

    private static Piece ReadRow(TableRow row) => new()
    {
        Code = row.Text(Code),
        Intitule = row.Text(Intitule),
        Etape = row.OneOf(EtapeLabel, Listes.Etapes, WorkbookFindings.ValeurHorsListe, "Choisissez une étape de la liste, par exemple ADMISSIBILITE."),
        EtapeTexte = row.Seen(EtapeLabel),
        Obligatoire = row.Flag(Obligatoire),
        Format = row.Text(Format),
        Recue = row.Flag(Recue),
        Date = row.Date(Date),
        Version = row.Text(Version),
        Lien = row.Text(Lien),
        SigneePar = row.Text(SigneePar),
        Origine = row.ToOrigine(),
    };
}
