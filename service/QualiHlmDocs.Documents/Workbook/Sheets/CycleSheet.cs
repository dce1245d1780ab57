using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Cycle »: one row per step of the label.</summary>
internal static class CycleSheet
{
    private static readonly Column Cycle = Column.Of(nameof(Etape.Cycle), "N° de cycle", "Cycle", "N° cycle", "Numéro de cycle");
    private static readonly Column EtapeLabel = Column.Of(nameof(Etape.Libelle), "Étape", "Libellé", "Étape du cycle", "Phase");
    private static readonly Column DatePrevue = Column.Of(nameof(Etape.DatePrevue), "Date prévue", "Prévue le", "Date prévisionnelle");
    private static readonly Column DateReelle = Column.Of(nameof(Etape.DateReelle), "Date réelle", "Réalisée le", "Date effective", "Date de réalisation");
    private static readonly Column DateComite = Column.Of(nameof(Etape.DateComite), "Date du comité", "Comité", "Date comité", "Date du comité de labellisation");
    private static readonly Column DateLimite = Column.Of(nameof(Etape.DateLimite), "Date limite", "Échéance", "Au plus tard");
    private static readonly Column Auditeur = Column.Of(nameof(Etape.Auditeur), "Auditeur");
    private static readonly Column DateDepot = Column.Of(nameof(Etape.DateDepot), "Date de dépôt", "Dépôt", "Date dépôt", "Déposé le");
    private static readonly Column AdresseDepot = Column.Of(nameof(Etape.AdresseDepot), "Adresse de dépôt", "Adresse dépôt", "Courriel de dépôt");
    private static readonly Column Decision = Column.Of(nameof(Etape.Decision), "Décision", "Décision du comité");
    private static readonly Column DateNotification = Column.Of(nameof(Etape.DateNotification), "Date de notification", "Notification", "Notifiée le");
    private static readonly Column EcheanceComite = Column.Of(nameof(Etape.EcheanceComite), "Échéance fixée par le comité", "Échéance du comité", "Échéance comité");
    private static readonly Column ObservationsComite = Column.Of(nameof(Etape.ObservationsComite), "Observations du comité", "Remarques du comité", "Observations");
    private static readonly Column ReponseComite = Column.Of(nameof(Etape.ReponseComite), "Réponse au comité", "Réponse aux observations du comité", "Réponse aux observations", "Réponse");

    public static SheetLayout Layout { get; } = new(
        ["Cycle", "Cycles", "Étapes", "Calendrier", "Calendrier du cycle"],
        [Cycle, EtapeLabel, DatePrevue, DateReelle, DateComite, DateLimite, Auditeur, DateDepot, AdresseDepot, Decision, DateNotification, EcheanceComite, ObservationsComite, ReponseComite],
        [EtapeLabel]);

    public static IEnumerable<Etape> Read(SheetTable table) => table.Described().Select(ReadRow);

    private static Etape ReadRow(TableRow row) => new()
    {
        Cycle = row.Integer(Cycle),
        Nature = row.OneOf(EtapeLabel, Listes.Etapes, WorkbookFindings.ValeurHorsListe, "Choisissez une étape de la liste, par exemple ADMISSIBILITE."),
        Libelle = row.Seen(EtapeLabel),
        DatePrevue = row.Date(DatePrevue),
        DateReelle = row.Date(DateReelle),
        DateComite = row.Date(DateComite),
        DateLimite = row.Date(DateLimite),
        Auditeur = row.Text(Auditeur),
        DateDepot = row.Date(DateDepot),
        AdresseDepot = row.Text(AdresseDepot),
        Decision = row.Text(Decision),
        DateNotification = row.Date(DateNotification),
        EcheanceComite = row.Date(EcheanceComite),
        ObservationsComite = row.Text(ObservationsComite),
        ReponseComite = row.Text(ReponseComite),
        Origine = row.ToOrigine(),
    };
}
