using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R28OldDiagnostic() : Controle(
    "R28", Severity.Warning,
    "Diagnostic ancien",
    "La préparation à l’admissibilité dure un an : un diagnostic HQS® de plus de douze mois au jour du comité peut être discuté.",
    $"{Source.CahierDesCharges} (réglage age_diagnostic_mois)")
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        var diagnostic = examined.Step(EtapeCycle.DiagnosticHqs);
        var comite = examined.Step(EtapeCycle.Admissibilite)?.DateComite;
        if (comite > diagnostic?.DateReelle?.AddMonths(examined.Reglages.AgeDiagnosticMois))
        {
            yield return Raise(
                diagnostic.Origine.PlaceOf(nameof(Etape.DateReelle)),
                $"Le diagnostic HQS® du {diagnostic.DateReelle.Value} aura plus de {FrenchNumbers.Count(examined.Reglages.AgeDiagnosticMois, "mois", "mois")} le jour du comité, le {comite.Value}.",
                $"Dites dans le dossier ce qui a changé depuis, ou vérifiez auprès de l’USH que ce diagnostic est encore reçu.");
        }
    }
}
