namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>A rule that is silenced says why on the same line, and their number does not grow unseen.</summary>
public sealed class SuppressionTests
{
    // Raise it only with a reason in the commit; better, mend one.
    private const int MostSuppressions = 100;

    [Fact]
    public void Each_suppression_says_why_on_its_line()
    {
        var found = SourceFile.All.SelectMany(Suppression.In).ToList();
        TestContext.Current.SendDiagnosticMessage("{0} suppressions.", found.Count);
        found.Should().HaveCountLessThanOrEqualTo(MostSuppressions);
        found.Where(suppression => !suppression.HasReason).Select(suppression => suppression.Place).Should().BeEmpty();
    }

    [Theory]
    [InlineData("#pragma warning disable CA1031", false)]
    [InlineData("#pragma warning disable CA1031 // the outermost handler answers for everything", true)]
    [InlineData("var folder = Path.GetDirectoryName(here)!;", false)]
    [InlineData("var folder = Path.GetDirectoryName(here)!; // a file stands in a folder", true)]
    [InlineData("Name = null!,", false)]
    [InlineData("return rows[0]!.Cells;", false)]
    [InlineData("[SuppressMessage(\"Design\", \"CA1000\")]", false)]
    public void A_suppression_is_seen(string line, bool hasReason) =>
        Suppression.In(new SourceFile("service/A.cs", line)).Should().Equal(new Suppression("service/A.cs(1)", hasReason));

    [Theory]
    [InlineData("if (!found || left != right) { }")]
    [InlineData("var message = \"Attention! Vraiment!\";")]
    [InlineData("// Read this first! Then go on.")]
    [InlineData("var cell = \"PAA!D9\";")]
    public void What_silences_nothing_is_not_counted(string line) =>
        Suppression.In(new SourceFile("service/A.cs", line)).Should().BeEmpty();
}
