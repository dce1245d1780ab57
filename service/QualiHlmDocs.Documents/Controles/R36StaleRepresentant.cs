using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R36StaleRepresentant() : Controle(
    "R36", Severity.Warning,
    "Coordonnées à supprimer",
    "Les coordonnées d’un représentant ne se gardent pas au-delà de six mois après la fin de son mandat : les données inutiles sont supprimées.",
    "CNIL, pack de conformité logement social, fiche n° 3 (réglage conservation_mois)")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from representant in examined.Plan.Representants
        let end = representant.MandatAu ?? examined.Today // a mandate without end is not over
        where end.AddMonths(examined.Reglages.ConservationMois) < examined.Today
        select Raise(
            representant.Origine.Row,
            $"Le mandat de {representant.Named} a pris fin le {end} : ses coordonnées sont gardées depuis plus de {FrenchNumbers.Count(examined.Reglages.ConservationMois, "mois", "mois")}.",
            $"Supprimez cette ligne, ou mettez à jour le mandat s’il a été renouvelé.");
}
