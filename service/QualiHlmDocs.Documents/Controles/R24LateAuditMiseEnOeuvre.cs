using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R24LateAuditMiseEnOeuvre() : Controle(
    "R24", Severity.Blocking,
    "Audit de mise en œuvre trop tardif",
    "L’audit de mise en œuvre a lieu dans les douze mois qui suivent l’admissibilité, ou à la date que le comité a fixée.",
    Source.Prisme)
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        var limit = examined.Jalon(NatureJalon.AuditMiseEnOeuvre);
        var audit = examined.Step(EtapeCycle.AuditMiseEnOeuvre);
        var date = audit?.DateReelle ?? audit?.DatePrevue;
        if (limit is not null && date > limit.Date)
        {
            yield return Raise(
                audit!.Origine.PlaceOf(audit.DateReelle is null ? nameof(Etape.DatePrevue) : nameof(Etape.DateReelle)), // it has the date
                $"L’audit de mise en œuvre est daté du {date.Value}, après l’échéance du {limit.Date}.",
                $"Avancez l’audit, ou demandez un report au comité et notez l’échéance qu’il fixe.");
        }

        if (limit is not null && date is null && examined.Today > limit.Date)
        {
            yield return Raise(
                (audit ?? limit.Etape).Origine.Row,
                $"L’audit de mise en œuvre n’est pas daté, alors que son échéance était le {limit.Date}.",
                $"Inscrivez la date de l’audit, ou l’échéance que le comité a fixée.");
        }
    }
}
