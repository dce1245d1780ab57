using QualiHlmDocs.Service.Archive.Ocfl;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Archive.Ocfl;

/// <summary>The 156 fixtures of the OCFL editors: the folder's name is the code that must be found in it.</summary>
public sealed class FixtureTests
{
    private const string Absent = "(absent)";

    public static TheoryData<string> Good() => Rows("good-objects");

    public static TheoryData<string> Warned() => Rows("warn-objects");

    public static TheoryData<string> Bad() => Rows("bad-objects");

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_object_has_no_fault_at_all(string fixture)
    {
        var report = Verify(fixture);

        report.Faults.Should().BeEmpty();
        report.Verdict.Should().Be(OcflVerdict.Valid);
    }

    [Theory]
    [MemberData(nameof(Warned))]
    public void A_warned_object_is_valid_with_exactly_the_warnings_of_its_name(string fixture)
    {
        var report = Verify(fixture);

        report.Faults.Select(fault => fault.Code).Distinct().Should().BeEquivalentTo(ExpectedCodes(fixture));
        report.Verdict.Should().Be(OcflVerdict.Valid);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_object_is_invalid_by_the_codes_of_its_name(string fixture)
    {
        var report = Verify(fixture);

        report.Faults.Select(fault => fault.Code).Should().Contain(ExpectedCodes(fixture));
        report.Verdict.Should().Be(OcflVerdict.Invalid);
    }

    [Fact]
    public void All_156_fixtures_are_there()
    {
        TestData.Folder("ocfl-fixtures");

        (Good().Count + Warned().Count + Bad().Count).Should().Be(156);
    }

    private static OcflReport Verify(string fixture)
    {
        var folder = TestData.Folder("ocfl-fixtures");
        return OcflValidator.TryVerify(Path.Combine(folder, fixture), ct: TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> ExpectedCodes(string fixture) =>
        Path.GetFileName(fixture).Split('_').TakeWhile(part => part.Length == 4 && part[0] is 'E' or 'W' && part.Skip(1).All(char.IsAsciiDigit));

    private static TheoryData<string> Rows(string kind)
    {
        if (TestData.FolderOrNull("ocfl-fixtures") is not { } folder)
        {
            return [Absent];
        }

        return [.. new[] { "1.0", "1.1" }
            .SelectMany(version => Directory.GetDirectories(Path.Combine(folder, version, kind)))
            .Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(folder, path))];
    }
}
