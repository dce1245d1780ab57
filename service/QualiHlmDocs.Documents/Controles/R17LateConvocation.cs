using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R17LateConvocation() : Controle(
    "R17", Severity.Warning,
    "Convocation tardive",
    "La convocation part au moins quinze jours avant la réunion, ou selon le délai que fixe le plan de concertation locative. Aucun texte de loi ne fixe ce délai.",
    "plan de concertation locative (réglage delai_convocation_jours)")
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        var delay = examined.Plan.Organisme.DelaiConvocationJours ?? examined.Reglages.DelaiConvocationJours;
        return
        [
            .. Undated(examined.Plan),
            .. from reunion in examined.Plan.Concertations
               where reunion.DateConvocation?.AddDays(delay) > reunion.Date
               select RaiseLate(reunion, reunion.Date.GetValueOrDefault().DayNumber - reunion.DateConvocation.GetValueOrDefault().DayNumber, delay),
        ];
    }

    private IEnumerable<Finding> Undated(PlanActions plan) => EachOrSheet(
        plan.Concertations.Where(reunion => reunion.DateConvocation is null && reunion.Date is not null),
        reunion => reunion.Origine,
        nameof(Concertation.DateConvocation),
        reunion => Raise(
            reunion.Origine.PlaceOf(nameof(Concertation.DateConvocation)),
            $"La date d’envoi de la convocation à la réunion {reunion.Named} n’est pas indiquée.",
            $"Indiquez le jour de l’envoi."),
        (sheet, count) => Raise(
            sheet,
            $"La feuille n’a pas de colonne pour l’envoi des convocations : {FrenchNumbers.Count(count, "réunion", "réunions")} sans date de convocation.",
            $"Ajoutez une colonne « Date d’envoi de la convocation »."));

    private Finding RaiseLate(Concertation reunion, int days, int delay) => Raise(
        reunion.Origine.PlaceOf(nameof(Concertation.DateConvocation)),
        days < 0
            ? (Phrase)$"La convocation à la réunion {reunion.Named} est datée d’après la réunion."
            : $"La convocation à la réunion {reunion.Named} est partie {FrenchNumbers.Count(days, "jour", "jours")} avant elle, pour un délai de {FrenchNumbers.Count(delay, "jour", "jours")}.",
        $"Vérifiez les dates ; pour les prochaines réunions, convoquez plus tôt.");
}
