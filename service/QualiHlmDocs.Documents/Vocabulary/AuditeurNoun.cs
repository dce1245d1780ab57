using QualiHlmDocs.Documents.Plans;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Auditeur>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What may be said of the auditor.</summary>
internal static class AuditeurNoun
{
    public static Noun<Auditeur> Words { get; } = new("auditeur", "L’auditeur agréé par l’USH.",
    [
        Word.Text("cabinet", "cabinet", auditeur => auditeur.Cabinet),
        Word.Text("nom", "prénom et nom", auditeur => auditeur.Nom),
        Word.YesNo("agree_ush", "agréé par l’USH", auditeur => auditeur.AgreeUsh),
        Word.Date("date_agrement", "date d’agrément", auditeur => auditeur.DateAgrement),
        Word.Text("dates_intervention", "dates de sa venue", auditeur => auditeur.DatesIntervention),
        Word.Text("plan_audit", "référence du plan d’audit", auditeur => auditeur.PlanAudit),
        Word.Date("date_validation", "validation du plan d’actions", auditeur => auditeur.DateValidation),
        Word.YesNo("signature", "plan signé", auditeur => auditeur.Signature),
        Word.Date("date_signature", "date de signature", auditeur => auditeur.DateSignature),
        Word.Text("avis", "son avis sur le plan", auditeur => auditeur.Avis),
    ]);
}
