using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>Workbooks as other programs write them: inline strings (openpyxl), shared strings (LibreOffice).</summary>
public sealed class ForeignWorkbookTests
{
    private static readonly PlanActions Original = Read("templates", "exemples", "paa-exemple.xlsx");

    [Fact]
    public void The_example_is_read_whole_and_without_a_remark()
    {
        var reading = Plan.Read(File.ReadAllBytes(TestData.ProjectFile("templates", "exemples", "paa-exemple.xlsx")));

        reading.Findings.Should().BeEmpty();
        var plan = reading.Given();
        plan.Points.Length.Should().BeGreaterThanOrEqualTo(24);
        plan.Actions.Length.Should().BeGreaterThanOrEqualTo(50);
        plan.Situations.Length.Should().BeGreaterThanOrEqualTo(6);
        plan.Actions.Should().OnlyContain(action => action.Theme != null && action.Statut != null && (action.Echeance != null || action.IsContinuous) && action.Pilotes.Length > 0);
        plan.Points.Should().OnlyContain(point => point.Theme != null && point.Nature != null);
    }

    [Fact]
    public void Saved_by_LibreOffice_it_is_the_same_plan() =>
        Read("tests", "corpus", "workbooks", "libreoffice-paa-exemple.xlsx").Should().BeEquivalentTo(
            Original,
            options => options.Excluding(plan => plan.Classeur).Excluding(member => member.Type == typeof(Origine)).WithStrictOrdering());

    private static PlanActions Read(params string[] path) => Plan.Read(File.ReadAllBytes(TestData.ProjectFile(path))).Given();
}
