using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Tests.Vocabulary;

public sealed class ReferenceSpellingTests
{
    [Theory]
    [InlineData("PA-01")]
    [InlineData("pa – 01")]
    [InlineData("PA\u00A0-\u00A001")]
    public void An_action_that_answers_a_point_for_the_controls_answers_it_in_the_dossier(string cited)
    {
        var plan = new PlanActions
        {
            Classeur = new Classeur("paa.xlsx", new string('0', 64)),
            Points = [new Point { Ref = "PA-01", Nature = NaturePoint.Alerte, Gravite = Gravite.Majeure, Libelle = "Halls sales" }],
            Actions = [new FicheAction { Ref = "A-01", Points = [cited], Libelle = "Contrôler", Pilotes = ["Mme Exemple"] }],
        };
        var today = new DateOnly(2026, 5, 20);

        PlanControles.Run(plan, null, today).Should().NotContain(finding => finding.Code == "R01");
        var points = (IReadOnlyList<object?>)PlanVocabulary.Describe(plan, [], today)["points_alerte"]!; // the vocabulary always has it
        var point = (IReadOnlyDictionary<string, object?>)points[0]!; // the plan's one point
        ((IReadOnlyList<object?>)point["actions"]!).Should().HaveCount(1); // a point always has its list
    }
}
