using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>« Auditeur »: who led the diagnostic, as keys and values or as a row.</summary>
internal static class AuditeurSheet
{
    private static readonly Column Cabinet = Column.Of(nameof(Auditeur.Cabinet), "Cabinet", "Cabinet d'audit", "Société");
    private static readonly Column Nom = Column.Of(nameof(Auditeur.Nom), "Nom", "Nom de l'auditeur", "Auditeur");
    private static readonly Column AgreeUsh = Column.Of(nameof(Auditeur.AgreeUsh), "Agréé USH", "Agréé par l'USH", "Agréé", "Agrément USH");
    private static readonly Column DateAgrement = Column.Of(nameof(Auditeur.DateAgrement), "Date d'agrément", "Agréé le");
    private static readonly Column DatesIntervention = Column.Of(nameof(Auditeur.DatesIntervention), "Dates d'intervention", "Date d'intervention", "Interventions");
    private static readonly Column PlanAudit = Column.Of(nameof(Auditeur.PlanAudit), "Plan d'audit", "Réf. plan d'audit");
    private static readonly Column DateValidation = Column.Of(nameof(Auditeur.DateValidation), "Date de validation du PAA", "Validation du PAA", "Date de validation", "PAA validé le");
    private static readonly Column Signature = Column.Of(nameof(Auditeur.Signature), "Signature", "Signé", "Signature (oui/non)", "Signée");
    private static readonly Column DateSignature = Column.Of(nameof(Auditeur.DateSignature), "Date de signature", "Signé le", "Signature date");
    private static readonly Column Avis = Column.Of(nameof(Auditeur.Avis), "Avis", "Avis de l'auditeur");

    public static SheetLayout Layout { get; } = new(
        ["Auditeur", "Auditeurs", "Audit"],
        [Cabinet, Nom, AgreeUsh, DateAgrement, DatesIntervention, PlanAudit, DateValidation, Signature, DateSignature, Avis],
        [Nom, Cabinet]);

    public static Auditeur Read(Record row) => new()
    {
        Cabinet = row.Text(Cabinet),
        Nom = row.Text(Nom),
        AgreeUsh = row.Flag(AgreeUsh),
        DateAgrement = row.Date(DateAgrement),
        DatesIntervention = row.Text(DatesIntervention),
        PlanAudit = row.Text(PlanAudit),
        DateValidation = row.Date(DateValidation),
        Signature = row.Flag(Signature),
        DateSignature = row.Date(DateSignature),
        Avis = row.Text(Avis),
        Origine = row.ToOrigine(),
    };
}
