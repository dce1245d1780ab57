using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Observations »: what associations said, and the answers.</summary>
internal static class ObservationsSheet
{
    private static readonly Column Ref = Column.Of(nameof(Observation.Ref), "Réf.", "Référence", "N°", "Code");
    private static readonly Column Reunion = Column.Of(nameof(Observation.Reunion), "Réunion", "Réf. réunion", "Concertation");
    private static readonly Column Association = Column.Of(nameof(Observation.Association), "Association", "Réf. association");
    private static readonly Column Objet = Column.Of(nameof(Observation.Objet), "Point/action/situation", "Objet", "Réf. objet", "Point / action / situation");
    private static readonly Column Texte = Column.Of(nameof(Observation.Texte), "Observation", "Texte", "Remarque", "Demande");
    private static readonly Column Reponse = Column.Of(nameof(Observation.Reponse), "Réponse du bailleur", "Réponse");
    private static readonly Column Suite = Column.Of(nameof(Observation.Suite), "Suite", "Suite donnée", "Suites données");
    private static readonly Column Action = Column.Of(nameof(Observation.Action), "Action", "Réf. action", "Action liée");
    private static readonly Column Date = Column.Of(nameof(Observation.Date), "Date");

    public static SheetLayout Layout { get; } = new(
        ["Observations", "Observations des locataires", "Observations et réponses"],
        [Ref, Reunion, Association, Objet, Texte, Reponse, Suite, Action, Date],
        [Texte]);

    public static IEnumerable<Observation> Read(SheetTable table) => table.Described().Select(ReadRow);

    private static Observation ReadRow(TableRow row) => new()
    {
        Ref = row.Text(Ref),
        Reunion = row.Text(Reunion),
        Association = row.Text(Association),
        Objet = row.Text(Objet),
        Texte = row.Text(Texte),
        Reponse = row.Text(Reponse),
        Suite = row.Text(Suite),
        Action = row.Text(Action),
        Date = row.Date(Date),
        Origine = row.ToOrigine(),
    };
}
