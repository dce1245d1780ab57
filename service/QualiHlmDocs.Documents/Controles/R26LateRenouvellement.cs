using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R26LateRenouvellement() : Controle(
    "R26", Severity.Warning,
    "Second diagnostic ou renouvellement trop tardif",
    "Le second diagnostic HQS® et le dossier de renouvellement précèdent la fin du label.",
    $"{Source.CahierDesCharges} (réglage duree_label_mois)")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from nature in new[] { EtapeCycle.Hqs2, EtapeCycle.Renouvellement }
        let etape = examined.Step(nature)
        let end = EndOfLabel(examined, nature)
        let date = etape?.DateReelle ?? etape?.DateComite ?? etape?.DatePrevue
        where end is not null && (date ?? examined.Today) > end.Date
        select Raise(
            (etape ?? end.Etape).Origine.Row,
            date is null
                ? (Phrase)$"Le label a pris fin le {end.Date} sans date pour l’étape « {EtapeNames.Of(nature)} »."
                : $"L’étape « {EtapeNames.Of(nature)} » est datée du {date.Value}, après la fin du label, le {end.Date}.",
            $"Avancez cette étape, ou notez l’échéance que le comité a fixée.");

    // The label that ends is the one before the renewal, whose own end lies three years further.
    private static JalonCycle? EndOfLabel(Examination examined, EtapeCycle nature) =>
        CalendrierCycle.Of(examined.Plan, examined.Reglages)
            .LastOrDefault(jalon => jalon.Nature == NatureJalon.FinLabel && jalon.Etape.Nature < nature);
}
