using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R22ObservationWithoutSuite() : Controle(
    "R22", Severity.Blocking,
    "Observation sans réponse ou sans suite",
    "Chaque observation des représentants des locataires reçoit une réponse de l’organisme et une suite : retenue, partiellement retenue ou non retenue.",
    $"{Source.Prisme} ; {Source.ActualitesHabitat}")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        [.. WithoutReponse(examined.Plan), .. WithoutSuite(examined.Plan)];

    private IEnumerable<Finding> WithoutReponse(PlanActions plan) => EachOrSheet(
        plan.Observations.Where(observation => string.IsNullOrWhiteSpace(observation.Reponse)),
        observation => observation.Origine,
        nameof(Observation.Reponse),
        observation => Raise(
            observation.Origine.PlaceOf(nameof(Observation.Reponse)),
            $"L’observation {observation.Named} n’a pas reçu de réponse.",
            $"Écrivez la réponse que l’organisme fait aux représentants des locataires."),
        (sheet, count) => Raise(
            sheet,
            $"La feuille n’a pas de colonne pour les réponses : {FrenchNumbers.Count(count, "observation", "observations")} sans réponse.",
            $"Ajoutez une colonne « Réponse » et répondez à chaque observation."));

    private IEnumerable<Finding> WithoutSuite(PlanActions plan) => EachOrSheet(
        plan.Observations.Where(observation => string.IsNullOrWhiteSpace(observation.Suite)),
        observation => observation.Origine,
        nameof(Observation.Suite),
        observation => Raise(
            observation.Origine.PlaceOf(nameof(Observation.Suite)),
            $"L’observation {observation.Named} n’a pas de suite.",
            $"Indiquez si elle est retenue, partiellement retenue ou non retenue."),
        (sheet, count) => Raise(
            sheet,
            $"La feuille n’a pas de colonne pour les suites : {FrenchNumbers.Count(count, "observation", "observations")} sans suite.",
            $"Ajoutez une colonne « Suite » : retenue, partiellement retenue ou non retenue."));
}
