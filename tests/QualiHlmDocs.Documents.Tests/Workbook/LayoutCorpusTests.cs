using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>Plans as pilots lay them out, each written by several programs: what was meant is what is read.</summary>
public sealed class LayoutCorpusTests
{
    private const int LeastWorkbooks = 40;
    private const int LeastLayouts = 15;
    private const int LeastPrograms = 4;

    private static readonly string Folder = TestData.ProjectFile("tests", "corpus", "workbooks", "layouts");

    public static TheoryData<string> Workbooks =>
        [.. Directory.EnumerateFiles(Folder, "*.*", SearchOption.AllDirectories).Where(path => path.EndsWith(".xlsx", StringComparison.Ordinal) || path.EndsWith(".ods", StringComparison.Ordinal)).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Every_field_of_every_action_is_read_as_it_was_meant(string workbook)
    {
        var path = Path.Combine(Folder, workbook);
        var meant = File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "expected.txt")); // a workbook always stands in a layout's folder

        PlanText.Of(Plan.Read(File.ReadAllBytes(path))).Should().Be(meant.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_corpus_holds_many_layouts_by_several_programs()
    {
        var paths = Workbooks.Select(row => row.Data).ToList();

        paths.Should().HaveCountGreaterThanOrEqualTo(LeastWorkbooks);
        paths.Select(Path.GetDirectoryName).Distinct().Should().HaveCountGreaterThanOrEqualTo(LeastLayouts);
        paths.Select(Path.GetFileNameWithoutExtension).Distinct().Should().HaveCountGreaterThanOrEqualTo(LeastPrograms);
    }
}
