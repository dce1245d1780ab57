using QualiHlmDocs.Documents.Differences;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Differences;

/// <summary>Two workbooks, read and compared: what a comité asks of the second.</summary>
public sealed class PlanComparisonTests
{
    private static readonly string[] Points = ["Réf.", "Thème", "Nature", "Gravité", "Libellé", "Statut"];
    private static readonly string[] Actions = ["Réf.", "Réf. point(s) d'alerte", "Thème", "Libellé de l'action", "Pilote", "Échéance", "Statut", "Date de réalisation"];

    private static readonly PlanActions Before = Read(
        [["PA-01", "P3", "point d’alerte", "majeure", "Propreté inégale", "ouvert"], ["PA-02", "P7", "point d’alerte", "mineure", "Demandes perdues", "ouvert"], ["PA-03", "P4", "point d’alerte", "mineure", "Halls bruyants", "levé"]],
        [["A-01", "PA-01", "P3", "Contrôler", "Claire Exemple", "30/06/2026", "En cours", null], ["A-02", "PA-01", "P3", "Former", "Paul Modèle", "30/06/2026", "À engager", null], ["A-03", "PA-02", "P7", "Tracer", "Paul Modèle", "T3 2026", "En cours", null], ["A-04", "PA-02", "P7", "Relancer", "X", "2026", "En cours", null]]);

    private static readonly PlanActions After = Read(
        [["PA-01", "P3", "point d’alerte", "majeure", "Propreté inégale", "ouvert"], ["PA-04", "P1", "point d’alerte", "mineure", "Nouveau point", "ouvert"]],
        [["A-01", "PA-01", "P3", "Contrôler", "Claire Exemple", "30/06/2026", "Réalisée", "15/06/2026"], ["A-02", "PA-01", "P3", "Former", "Paul Modèle", "31/12/2026", "En cours", null], ["A-03", "PA-02", "P7", "Tracer", "Inès Essai", "T3 2026", "En cours", null], ["A-05", "PA-04", "P1", "Accueillir", "X", "2027", "À engager", null]]);

    [Fact]
    public void Every_action_and_point_is_told_once_under_what_became_of_it()
    {
        var comparison = PlanComparison.Of(Before, After);

        comparison.Ajoutees.Select(Ref).Should().Equal("A-05");
        comparison.Closes.Select(Ref).Should().Equal("A-01");
        comparison.Reportees.Select(Ref).Should().Equal("A-02");
        comparison.Reportees[0].Jours.Should().Be(184);
        comparison.Modifiees.Select(Ref).Should().Equal("A-03");
        comparison.Modifiees[0].Changements.Should().ContainSingle().Which.Phrase.Should().Contain("pilote").And.Contain("Inès Essai");
        comparison.Retirees.Select(Ref).Should().Equal("A-04");
        comparison.PointsAjoutes.Select(point => point.Ref).Should().Equal("PA-04");
        comparison.PointsRetires.Select(point => point.Ref).Should().Equal("PA-02");
        comparison.PointsSoldes.Select(point => point.Ref).Should().Equal("PA-03");
    }

    [Fact]
    public void A_plan_compared_with_itself_says_that_nothing_changed()
    {
        var comparison = PlanComparison.Of(Before, Before);

        comparison.IsEmpty.Should().BeTrue();
        comparison.Describe()["resume"].Should().Be("Aucune différence.");
    }

    [Fact]
    public void A_template_is_given_lists_and_one_table_in_French()
    {
        var data = PlanComparison.Of(Before, After).Describe();

        data.Keys.Should().Equal("avant", "apres", "resume", "ajoutees", "closes", "reportees", "modifiees", "retirees", "points_ajoutes", "points_retires", "points_soldes", "lignes");
        data["resume"].Should().Be("1 action ajoutée, 1 action close, 1 action reportée, 1 action modifiée, 1 action retirée, 1 point ajouté, 1 point retiré sans motif, 1 point soldé puis retiré.");
        Lines(data).Should().Equal(
            "Point retiré sans motif|PA-02|ouvert|", "Point soldé puis retiré|PA-03|levé|", "Point ajouté|PA-04|ouvert|",
            "Action ajoutée|A-05||échéance 2027", "Action close|A-01|en cours|réalisée le 15/06/2026", "Action reportée|A-02|échéance 30/06/2026|échéance 31/12/2026",
            "Action modifiée|A-03|pilotes\u00A0: «\u00A0Paul Modèle\u00A0»|«\u00A0Inès Essai\u00A0»", "Action retirée|A-04|échéance 2026|");
    }

    private static IEnumerable<string> Lines(IReadOnlyDictionary<string, object?> data) =>
        data["lignes"].Should().BeAssignableTo<IReadOnlyList<object?>>().Subject.Cast<IReadOnlyDictionary<string, object?>>().Select(line => $"{line["nature"]}|{line["ref"]}|{line["avant"]}|{line["apres"]}");

    private static string Ref(ActionComparee action) => action.Action.Ref;

    private static PlanActions Read(object?[][] points, object?[][] actions) =>
        WorkbookReader.Read(new WorkbookBuilder().Sheet(new WorkbookBuilderSheet("Points", [[.. Points], .. points])).Sheet(new WorkbookBuilderSheet("Actions", [[.. Actions], .. actions])).Build(), "paa.xlsx").Plan
        ?? throw new InvalidOperationException("The workbook was refused.");
}
