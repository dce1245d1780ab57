using System.Collections.Immutable;
using QualiHlmDocs.Documents.Plans;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Plans.Etape>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What may be said of a step of the cycle.</summary>
internal static class EtapeNoun
{
    // « dans les 15 jours précédant le comité » (cahier des charges of the label): sent on the first of those days, a
    // dossier is in time under every reading of the phrase.
    private const int DepositWindowDays = 15;

    // The first actions are audited within the year that follows admissibilité.
    private const int MonthsToAudit = 12;

    public static ImmutableArray<Word> Fields { get; } =
    [
        Word.Number("cycle", "numéro du cycle", etape => etape.Cycle),
        Word.Verbatim("code", "engagement, diagnostic_hqs, paa, concertation, admissibilite…", etape => etape.Nature is { } nature ? PrintedForms.Code(nature) : null),
        Word.Text("libelle", "nom de l’étape", etape => etape.Nature is { } nature ? PrintedForms.Label(nature) : etape.Libelle),
        Word.Date("date_prevue", "date prévue", etape => etape.DatePrevue),
        Word.Date("date_reelle", "date réelle", etape => etape.DateReelle),
        Word.Date("date_comite", "date du comité de labellisation", etape => etape.DateComite),
        Word.Date("date_limite", "date limite ; celle que fixe le comité l’emporte", etape => etape.EcheanceComite ?? etape.DateLimite),
        Word.Date("date_depot", "dépôt du dossier", etape => etape.DateDepot),
        Word.Date("depot_conseille", "quinze jours avant le comité", etape => etape.DateComite?.AddDays(-DepositWindowDays)),
        Word.Verbatim("adresse_depot", "adresse électronique de dépôt", etape => etape.AdresseDepot),
        Word.Date("audit_avant", "audit de mise en œuvre : douze mois après le comité d’admissibilité", etape => etape.Nature == EtapeCycle.Admissibilite ? etape.DateComite?.AddMonths(MonthsToAudit) : null),
        Word.Text("auditeur", "auditeur de l’étape", etape => etape.Auditeur),
        Word.Text("decision", "décision du comité", etape => etape.Decision),
        Word.Date("date_notification", "notification de la décision", etape => etape.DateNotification),
        Word.Text("observations_comite", "observations du comité", etape => etape.ObservationsComite),
        Word.Text("reponse_comite", "réponse de l’organisme à ces observations", etape => etape.ReponseComite),
        Word.Verbatim("origine", "nom du bloc dans le document, qui ramène à sa ligne : « etape:maintien »", etape => BlockOrigin.Of("etape", etape.Nature is { } nature ? PrintedForms.Code(nature) : etape.Libelle, etape.Origine)),
    ];

    public static Noun<Etape> Words { get; } = new("étape", "Une étape du cycle du label.", Fields);

    /// <summary>
    /// The step that a dossier made now is for: in the last cycle, the first one not passed yet that the comité decides.
    /// Null when the workbook does not say.
    /// </summary>
    public static Etape? OfDossier(PlanActions plan, DateOnly today)
    {
        var last = plan.Cycle.Max(etape => etape.Cycle);
        return plan.Cycle
            .Where(etape => etape.Cycle == last && !(etape.DateReelle <= today))
            .Where(etape => EtapeChoice.IsOfComite(etape.Nature))
            .MinBy(etape => etape.Nature);
    }
}
