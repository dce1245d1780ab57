using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R34PersonalDataInText() : Controle(
    "R34", Severity.Warning,
    "Donnée personnelle dans un texte libre",
    "Les textes des situations complexes et des observations ne nomment personne : ni locataire, ni numéro de logement, ni téléphone, ni adresse électronique. Le dossier circule au-delà de l’organisme.",
    "RGPD ; CNIL, pack de conformité logement social")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
    [
        .. examined.Plan.Situations.SelectMany(situation => InTexts(
            situation.Origine,
            (nameof(SituationComplexe.Problematiques), situation.Problematiques),
            (nameof(SituationComplexe.Causes), situation.Causes),
            (nameof(SituationComplexe.Statut), situation.Statut),
            (nameof(SituationComplexe.Evolution), situation.Evolution))),
        .. examined.Plan.Observations.SelectMany(observation => InTexts(
            observation.Origine,
            (nameof(Observation.Texte), observation.Texte),
            (nameof(Observation.Reponse), observation.Reponse),
            (nameof(Observation.Suite), observation.Suite))),
    ];

    private IEnumerable<Finding> InTexts(Origine origine, params IEnumerable<(string Field, string Text)> texts) =>
        from text in texts
        let marks = PersonalData.In(text.Text)
        where marks.Count > 0
        select Raise(
            origine.PlaceOf(text.Field),
            $"Ce texte semble contenir {FrenchText.Enumerate(marks)}.",
            $"Retirez ce qui désigne une personne : parlez de « une locataire », de « un logement du bâtiment B ».");
}
