using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R31ChargesWithoutConcertation() : Controle(
    "R31", Severity.Warning,
    "Incidence sur les loyers ou les charges sans concertation",
    "Une action qui a une incidence sur les loyers ou les charges appelle une réunion d’information des locataires, une concertation avec leurs représentants et l’information de la commune. L’action cite la réunion où elle a été discutée, et le classeur garde une réunion d’information.",
    "loi n° 86-1290 du 23 décembre 1986, art. 44 quater")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from action in examined.LiveActions
        where action.IncidenceLoyersCharges == true
        let discussed = examined.Plan.Concertations.Any(reunion => Reference.Same(reunion.Ref, action.ConcerteeLe))
        where !discussed || !examined.Plan.Concertations.Any(IsInformation)
        select Raise(
            action.Origine.PlaceOf(discussed ? nameof(FicheAction.IncidenceLoyersCharges) : nameof(FicheAction.ConcerteeLe)),
            discussed
                ? (Phrase)$"L’action {action.Named} a une incidence sur les loyers ou les charges, mais aucune réunion d’information des locataires n’est inscrite."
                : $"L’action {action.Named} a une incidence sur les loyers ou les charges, mais ne cite aucune réunion de concertation.",
            $"Inscrivez la réunion d’information et la concertation dans la feuille « Concertation », citez-la, et informez la commune.");

    private static bool IsInformation(Concertation reunion) =>
        reunion.OrdreDuJour.Append(reunion.Instance).Append(reunion.EtapeTexte).Any(words =>
            words.Contains("réunion d’information", StringComparison.OrdinalIgnoreCase)
            || words.Contains("réunion d'information", StringComparison.OrdinalIgnoreCase)
            || words.Contains("44 quater", StringComparison.OrdinalIgnoreCase));
}
