using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Concertation »: one row per meeting or exchange; its agenda may go on in the rows below.</summary>
internal static class ConcertationSheet
{
    private static readonly Column Ref = Column.Of(nameof(Concertation.Ref), "Réf.", "Référence", "N°", "Code", "Réf. réunion");
    private static readonly Column EtapeLabel = Column.Of(nameof(Concertation.EtapeTexte), "Étape", "Étape du cycle", "Phase");
    private static readonly Column Instance = Column.Of(nameof(Concertation.Instance), "Instance", "Type", "Nature", "Type de réunion");
    private static readonly Column Date = Column.Of(nameof(Concertation.Date), "Date", "Date de la réunion", "Le");
    private static readonly Column Debut = Column.Of(nameof(Concertation.Debut), "Heure début", "Début", "Heure de début", "Heure");
    private static readonly Column Fin = Column.Of(nameof(Concertation.Fin), "Heure fin", "Fin", "Heure de fin");
    private static readonly Column Lieu = Column.Of(nameof(Concertation.Lieu), "Lieu", "Lieu / visio");
    private static readonly Column Visio = Column.Of(nameof(Concertation.Visio), "Visio", "Visioconférence", "Lien visio");
    private static readonly Column DateConvocation = Column.Of(nameof(Concertation.DateConvocation), "Date d'envoi de la convocation", "Convocation", "Date de convocation", "Convocation envoyée le");
    private static readonly Column Documents = Column.Of(nameof(Concertation.Documents), "Documents joints", "Documents", "Pièces jointes");
    private static readonly Column OrdreDuJour = Column.Of(nameof(Concertation.OrdreDuJour), "Ordre du jour", "ODJ");
    private static readonly Column Echanges = Column.Of(nameof(Concertation.Echanges), "Relevé des échanges", "Échanges", "Compte rendu des échanges");
    private static readonly Column Decisions = Column.Of(nameof(Concertation.Decisions), "Décisions", "Relevé de décisions", "Décisions prises");
    private static readonly Column Presents = Column.Of(nameof(Concertation.Presents), "Présents", "Participants");
    private static readonly Column Excuses = Column.Of(nameof(Concertation.Excuses), "Excusés");
    private static readonly Column Absents = Column.Of(nameof(Concertation.Absents), "Absents");
    private static readonly Column DateCompteRendu = Column.Of(nameof(Concertation.DateCompteRendu), "Date d'envoi du compte rendu", "Compte rendu", "Date du compte rendu", "CR envoyé le", "Compte rendu envoyé le");
    private static readonly Column Approuve = Column.Of(nameof(Concertation.Approuve), "Signé/approuvé", "Approuvé", "CR approuvé", "Signé");
    private static readonly Column Piece = Column.Of(nameof(Concertation.Piece), "Pièce", "Réf. pièce");

    public static SheetLayout Layout { get; } = new(
        ["Concertation", "Concertations", "Réunions", "Réunions de concertation", "CCL"],
        [Ref, EtapeLabel, Instance, Date, Debut, Fin, Lieu, Visio, DateConvocation, Documents, OrdreDuJour, Presents, Excuses, Absents, Echanges, Decisions, DateCompteRendu, Approuve, Piece],
        [Ref, Date, Instance]);

    public static IEnumerable<Concertation> Read(SheetTable table)
    {
        var meetings = new List<Concertation>();
        foreach (var row in table.Described(IsAgendaOnly))
        {
            if (IsAgendaOnly(row) && meetings.Count > 0)
            {
                meetings[^1] = meetings[^1] with { OrdreDuJour = [.. meetings[^1].OrdreDuJour, .. row.Items(OrdreDuJour)] };
            }
            else
            {
                meetings.Add(ReadRow(row));
            }
        }

        return meetings;
    }

    private static bool IsAgendaOnly(TableRow row) => !row.IsEmpty(OrdreDuJour) && Layout.Keys.All(row.IsEmpty);

    private static Concertation ReadRow(TableRow row) => new()
    {
        Ref = row.Text(Ref),
        Etape = row.OneOf(EtapeLabel, Listes.Etapes, WorkbookFindings.ValeurHorsListe, "Choisissez une étape de la liste, par exemple PAA."),
        EtapeTexte = row.Seen(EtapeLabel),
        Instance = row.Text(Instance),
        Date = row.Date(Date),
        Debut = row.Text(Debut),
        Fin = row.Text(Fin),
        Lieu = row.Text(Lieu),
        Visio = row.Text(Visio),
        DateConvocation = row.Date(DateConvocation),
        Documents = row.Text(Documents),
        OrdreDuJour = row.Items(OrdreDuJour),
        Echanges = row.Paragraphs(Echanges),
        Decisions = row.Paragraphs(Decisions),
        Presents = Values.Pilotes.Split(row.Text(Presents)),
        Excuses = Values.Pilotes.Split(row.Text(Excuses)),
        Absents = Values.Pilotes.Split(row.Text(Absents)),
        DateCompteRendu = row.Date(DateCompteRendu),
        Approuve = row.Flag(Approuve),
        Piece = row.Text(Piece),
        Origine = row.ToOrigine(),
    };
}
