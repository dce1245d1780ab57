using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R16StepsOutOfOrder() : Controle(
    "R16", Severity.Blocking,
    "Concertation, validation et dépôt dans le désordre",
    "La concertation sur le plan précède la validation par l’auditeur, qui précède le dépôt du dossier de candidature.",
    Source.CahierDesCharges)
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        var validation = examined.Plan.Auditeur?.DateValidation;
        var concertation = OnThePlan(examined.Plan).Min(reunion => reunion.Date);
        var admissibilite = examined.Step(EtapeCycle.Admissibilite);
        if (examined.Plan.Auditeur is { } auditeur && validation < concertation)
        {
            yield return Raise(
                auditeur.Origine.PlaceOf(nameof(Auditeur.DateValidation)),
                $"L’auditeur a validé le plan le {validation.Value}, avant la première concertation sur ce plan, le {concertation.Value}.",
                $"Corrigez les dates, ou faites valider de nouveau le plan issu de la concertation.");
        }

        if (admissibilite?.DateDepot < validation)
        {
            yield return Raise(
                admissibilite.Origine.PlaceOf(nameof(Etape.DateDepot)),
                $"Le dépôt du dossier est daté du {admissibilite.DateDepot.Value}, avant la validation du plan par l’auditeur, le {validation.Value}.",
                $"Corrigez les dates, ou déposez le dossier une fois le plan validé.");
        }

        if (admissibilite?.DateDepot <= examined.Today && validation is null)
        {
            yield return Raise(
                examined.Plan.Auditeur?.Origine.PlaceOf(nameof(Auditeur.DateValidation)) ?? admissibilite.Origine.PlaceOf(nameof(Etape.DateDepot)),
                $"Le dossier est déposé depuis le {admissibilite.DateDepot.Value} sans que la validation du plan par l’auditeur soit datée.",
                $"Indiquez la date à laquelle l’auditeur a validé le plan.");
        }
    }

    private static IEnumerable<Concertation> OnThePlan(PlanActions plan) =>
        plan.Concertations.Where(reunion => reunion.Etape is EtapeCycle.Paa or EtapeCycle.Concertation);
}
