using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>The sizes that <c>docs/ARCHITECTURE.md</c> promises, and the exceptions it confesses.</summary>
public sealed class SizeTests
{
    private const int MaxFileLines = 300;
    private const int MaxMethodLines = 40;
    private const int UsualMethodLines = 30;
    private const double UsualShare = 0.9;

    private static readonly string[] Assemblies =
        [ProductAssemblies.Documents, ProductAssemblies.Service, .. OwnLanguage(), ProductAssemblies.Tests];

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var sizes = SourceFile.All.Select(file => file.Lines).Order().ToList();
        TestContext.Current.SendDiagnosticMessage("{0} files, median {1} lines, longest {2}.", sizes.Count, sizes[sizes.Count / 2], sizes[^1]);
        TooLong(SourceFile.All).Should().BeEmpty();
    }

    [Fact]
    public void No_method_is_longer_than_40_lines_but_for_the_confessed() =>
        TooLong(Methods).Should().BeEquivalentTo(Confessed());

    [Fact]
    public void Nine_methods_in_ten_are_shorter_than_30_lines() =>
        ShareOfShort(Methods).Should().BeGreaterThanOrEqualTo(UsualShare);

    [Fact]
    public void A_file_that_is_too_long_is_seen() =>
        TooLong([new SourceFile("service/Long.cs", new string('\n', MaxFileLines + 1)), new SourceFile("service/Fit.cs", new string('\n', MaxFileLines))])
            .Should().Equal("service/Long.cs has 301 lines");

    [Fact]
    public void A_method_that_is_too_long_is_seen() =>
        Twins().Where(method => method.Lines > MaxMethodLines).Select(method => method.Name).Should().Equal("LongMethods.Straight");

    [Fact]
    public void Initializers_do_not_count_as_their_constructor() =>
        Twins().Should().Contain(method => method.Name == "LongMethods..ctor" && method.Lines == 3);

    [Fact]
    public void A_share_of_long_methods_is_seen() =>
        ShareOfShort([new("A", "a.cs", 29), new("B", "b.cs", 30)]).Should().Be(0.5);

    private static IEnumerable<MethodSize> Methods =>
        Assemblies.SelectMany(MethodSize.Of).Where(method => method.File != Twin);

    private const string Twin = "LongMethods.cs";

    private static IEnumerable<MethodSize> Twins() => MethodSize.Of(ProductAssemblies.Tests).Where(method => method.File == Twin);

    private static IEnumerable<string> OwnLanguage()
    {
#if OFFICIAL_SCRIBAN
        return [];
#else
        return [ProductAssemblies.Scriban];
#endif
    }

    private static IEnumerable<string> TooLong(IEnumerable<SourceFile> files) =>
        files.Where(file => file.Lines > MaxFileLines).Select(file => $"{file.Path} has {file.Lines} lines");

    private static IEnumerable<string> TooLong(IEnumerable<MethodSize> methods) =>
        methods.Where(method => method.Lines > MaxMethodLines).Select(method => method.Name).Distinct();

    private static double ShareOfShort(IEnumerable<MethodSize> methods) =>
        methods.Average(method => method.Lines < UsualMethodLines ? 1.0 : 0.0);

    private static IEnumerable<string> Confessed() =>
        MarkdownTable.Rows(File.ReadAllText(TestData.ProjectFile("docs", "ARCHITECTURE.md")), "longer method")
            .SelectMany(row => MarkdownTable.Codes(row[0]));
}
