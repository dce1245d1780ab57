using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R18LateCompteRendu() : Controle(
    "R18", Severity.Warning,
    "Compte rendu tardif",
    "Le compte rendu part dans les trente jours qui suivent la réunion, ou selon le délai que fixe le plan de concertation locative.",
    "plan de concertation locative (réglage delai_compte_rendu_jours)")
{
    public override IEnumerable<Finding> Check(Examination examined)
    {
        var delay = examined.Plan.Organisme.DelaiCompteRenduJours ?? examined.Reglages.DelaiCompteRenduJours;
        return
            from reunion in examined.Plan.Concertations
            where (reunion.DateCompteRendu ?? Awaited(reunion, examined.Today)) > reunion.Date?.AddDays(delay)
            select RaiseLate(reunion, delay);
    }

    // A compte rendu that is filed as a piece has gone out, on a day we do not know.
    private static DateOnly? Awaited(Concertation reunion, DateOnly today) =>
        string.IsNullOrWhiteSpace(reunion.Piece) ? today : null;

    private Finding RaiseLate(Concertation reunion, int delay) => Raise(
        reunion.Origine.PlaceOf(nameof(Concertation.DateCompteRendu)),
        reunion.DateCompteRendu is { } sent
            ? (Phrase)$"Le compte rendu de la réunion {reunion.Named} est parti le {sent}, plus de {FrenchNumbers.Count(delay, "jour", "jours")} après elle."
            : $"Le compte rendu de la réunion {reunion.Named} n’est pas parti, plus de {FrenchNumbers.Count(delay, "jour", "jours")} après elle.",
        $"Envoyez le compte rendu sans attendre, ou corrigez les dates.");
}
