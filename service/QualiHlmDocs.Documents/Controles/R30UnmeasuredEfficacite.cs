using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R30UnmeasuredEfficacite() : Controle(
    "R30", Severity.Warning,
    "Point majeur levé sans efficacité mesurée",
    "L’audit de vérification porte sur l’efficacité : au maintien, un point d’alerte majeur ne se dit pas levé ou traité tant que l’efficacité d’aucune de ses actions n’est mesurée.",
    Source.Prisme)
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from point in examined.Plan.PointsAlerte
        where examined.Etape is EtapeCycle.AuditVerification or EtapeCycle.Maintien
        where point.Gravite == Gravite.Majeure && IsClosed(point)
        where !examined.Links.Answering(point).Any(action => action.Statut != Statut.Abandonnee && IsMeasured(action.Efficacite))
        select Raise(
            point.Origine.PlaceOf(nameof(Point.Statut)),
            $"Le point d’alerte majeur {point.Named} est dit levé ou traité, mais l’efficacité de ses actions n’est pas mesurée.",
            $"Indiquez l’efficacité d’au moins une action qui y répond : efficace, partielle ou non efficace.");

    private static bool IsClosed(Point point) =>
        point.LeveLe is not null
        || point.Statut.Contains("levé", StringComparison.OrdinalIgnoreCase)
        || point.Statut.Contains("traité", StringComparison.OrdinalIgnoreCase);

    private static bool IsMeasured(string efficacite) =>
        !string.IsNullOrWhiteSpace(efficacite) && !efficacite.Contains("mesurer", StringComparison.OrdinalIgnoreCase);
}
