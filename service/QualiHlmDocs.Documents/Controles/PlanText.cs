using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>The sentences of a plan that a dossier prints, each with its cell.</summary>
internal static class PlanText
{
    public static IEnumerable<CellText> Of(PlanActions plan) =>
    [
        .. Fields(plan.Organisme.Origine, nameof(Organisme.Motivations), nameof(Organisme.PolitiqueQualite), nameof(Organisme.Gouvernance), nameof(Organisme.MethodeSituations), nameof(Organisme.Communication), nameof(Organisme.Certifications)),
        .. plan.Points.SelectMany(point => Fields(point.Origine, nameof(Point.Libelle), nameof(Point.Constat), nameof(Point.Preconisation))),
        .. plan.Actions.SelectMany(action => Fields(action.Origine, nameof(FicheAction.PointAlerte), nameof(FicheAction.Libelle), nameof(FicheAction.Objectif), nameof(FicheAction.Jalons), nameof(FicheAction.Indicateur), nameof(FicheAction.Commentaire), nameof(FicheAction.Motif))),
        .. plan.Situations.SelectMany(situation => Fields(situation.Origine, nameof(SituationComplexe.Problematiques), nameof(SituationComplexe.Causes), nameof(SituationComplexe.Evolution))),
        .. plan.Observations.SelectMany(observation => Fields(observation.Origine, nameof(Observation.Texte), nameof(Observation.Reponse))),
    ];

    private static IEnumerable<CellText> Fields(Origine origine, params IEnumerable<string> fields) =>
        fields.Select(field => new CellText(origine.PlaceOf(field), origine.TextOf(field))).Where(cell => cell.Text.Length > 0).DistinctBy(cell => cell.Place);
}
