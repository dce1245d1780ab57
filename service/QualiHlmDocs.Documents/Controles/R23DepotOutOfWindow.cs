using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R23DepotOutOfWindow() : Controle(
    "R23", Severity.Blocking,
    "Dépôt hors du délai",
    "Le dossier se dépose « dans les 15 jours précédant le comité ». À la lettre, c’est une fenêtre, de J−15 à la veille ; on peut aussi l’entendre comme « à J−15 au plus tard ». Un dépôt fait à J−15 convient dans les deux cas. Un dépôt plus précoce n’est qu’une information.",
    $"{Source.CahierDesCharges} (réglages regle_depot, delai_depot_jours)")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from etape in examined.Plan.Cycle
        let finding = etape.DateDepot is { } depot && etape.DateComite is { } comite
            ? Judge(etape, depot, comite, examined.Reglages)
            : null
        where finding is not null
        select finding;

    private Finding? Judge(Etape etape, DateOnly depot, DateOnly comite, Reglages reglages)
    {
        var place = etape.Origine.PlaceOf(nameof(Etape.DateDepot));
        var opening = comite.AddDays(-reglages.DelaiDepotJours);
        if (depot >= comite)
        {
            return Raise(
                place,
                $"Le dépôt du dossier est daté du {depot}, alors que le comité se tient le {comite}.",
                $"Déposez le dossier le {opening}.");
        }

        return reglages.RegleDepot == RegleDepot.AuPlusTard
            ? depot > opening
                ? Raise(
                    place,
                    $"Le dépôt du dossier est daté du {depot}, après la date limite du {opening}.",
                    $"Déposez le dossier le {opening} au plus tard.")
                : null
            : depot < opening
                ? Raise(
                    Severity.Information,
                    place,
                    $"Le dépôt du dossier est daté du {depot}, avant l’ouverture des quinze jours qui précèdent le comité, le {opening}.",
                    $"Vérifiez auprès de l’USH qu’un dépôt anticipé est reçu.")
                : null;
    }
}
