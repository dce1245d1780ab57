using QualiHlmDocs.Documents.Plans;
using Word = QualiHlmDocs.Documents.Vocabulary.Field<QualiHlmDocs.Documents.Vocabulary.PlanLinks>;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What the plan is silent about, so that a template can print « À compléter ».</summary>
internal static class ManqueNoun
{
    public static Noun<PlanLinks> Words { get; } = new("manque", "Ce dont le plan ne dit rien : chaque mot vaut « oui » quand la partie manque.",
    [
        Word.YesNo("organisme", "pas de raison sociale", links => links.Plan.Organisme.RaisonSociale.Length == 0),
        Word.YesNo("cycle", "pas d’étape", links => links.Plan.Cycle.IsEmpty),
        Word.YesNo("comite", "pas de date de comité pour l’étape du dossier", links => links.Etape?.DateComite is null),
        Word.YesNo("auditeur", "pas d’auditeur", links => links.Plan.Auditeur is null),
        Word.YesNo("points_alerte", "pas de point d’alerte", links => links.Plan.Points.All(point => point.Nature != NaturePoint.Alerte)),
        Word.YesNo("points_forts", "pas de point fort", links => links.Plan.Points.All(point => point.Nature != NaturePoint.Fort)),
        Word.YesNo("actions", "pas d’action", links => links.Plan.Actions.IsEmpty),
        Word.YesNo("situations", "pas de situation complexe", links => links.Plan.Situations.IsEmpty),
        Word.YesNo("associations", "pas d’association", links => links.Plan.Associations.IsEmpty),
        Word.YesNo("concertations", "pas de réunion", links => links.Plan.Concertations.IsEmpty),
        Word.YesNo("observations", "pas d’observation", links => links.Plan.Observations.IsEmpty),
        Word.YesNo("indicateurs", "pas d’indicateur", links => links.Plan.Indicateurs.IsEmpty),
        Word.YesNo("preuves", "pas de preuve", links => links.Plan.Preuves.IsEmpty),
        Word.YesNo("pieces", "pas de pièce", links => links.Plan.Pieces.IsEmpty),
    ]);
}
