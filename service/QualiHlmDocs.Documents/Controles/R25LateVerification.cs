using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R25LateVerification() : Controle(
    "R25", Severity.Warning,
    "Audit de vérification trop tardif",
    "L’audit de vérification partage le cycle en deux : il a lieu dix-huit mois après le label, ou à la date que le comité a fixée.",
    $"{Source.Prisme} ; {Source.CahierDesCharges} (réglages echeance_verification_mois, duree_label_mois)")
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        var audit = examined.Step(EtapeCycle.AuditVerification);
        var limit = LimitOf(examined, audit);
        var date = audit?.DateReelle ?? audit?.DatePrevue;
        if (limit is not null && limit.Etape.Cycle == (audit?.Cycle ?? limit.Etape.Cycle) && (date ?? examined.Today) > limit.Date)
        {
            yield return date is null
                ? Raise(
                    (audit ?? limit.Etape).Origine.Row,
                    $"L’audit de vérification n’est pas daté, alors que son échéance était le {limit.Date}.",
                    $"Inscrivez la date de l’audit, ou l’échéance que le comité a fixée.")
                : Raise(
                    audit!.Origine.PlaceOf(audit.DateReelle is null ? nameof(Etape.DatePrevue) : nameof(Etape.DateReelle)), // it has the date
                    $"L’audit de vérification est daté du {date.Value}, après l’échéance du {limit.Date}.",
                    $"Avancez l’audit, ou notez l’échéance que le comité a fixée.");
        }
    }

    // A cycle lists the renouvellement too, whose own verification comes later: the audit answers to the last decision before it.
    private static JalonCycle? LimitOf(Examination examined, Etape? audit)
    {
        var rows = examined.Plan.Cycle;
        var before = CalendrierCycle.Of(examined.Plan, examined.Reglages).Where(jalon => jalon.Nature == NatureJalon.AuditVerification && audit is not null && rows.IndexOf(jalon.Etape) < rows.IndexOf(audit));
        return before.LastOrDefault() ?? examined.Jalon(NatureJalon.AuditVerification);
    }
}
