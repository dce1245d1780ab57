using QualiHlmDocs.Service.Archive.Ocfl;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Archive.Ocfl;

/// <summary>Each code of the specification is raised by something, or is one that nothing on a disk can break.</summary>
public sealed class CodeTests
{
    public static TheoryData<string> Spoiled() => [.. SpoiledSketches.All.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void The_sketch_itself_is_valid()
    {
        using var sketch = new Sketch();

        sketch.Verify().Should().Match<OcflReport>(report => report.Faults.IsEmpty && report.Nature == OcflNature.StorageRoot && report.Objects == 1 && report.Files == 1);
    }

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void A_spoiled_storage_root_is_told_by_its_code(string code)
    {
        Assert.SkipWhen(code == "E090" && OperatingSystem.IsWindows(), "Windows lets only administrators make links.");
        using var sketch = new Sketch();

        SpoiledSketches.All[code](sketch);

        sketch.Codes().Should().Contain(code);
    }

    [Fact]
    public void Every_code_is_raised_by_a_fixture_or_a_sketch_or_cannot_be_seen()
    {
        var folder = TestData.Folder("ocfl-fixtures");
        var byFixtures = new[] { "bad-objects", "warn-objects" }
            .SelectMany(kind => Directory.GetDirectories(Path.Combine(folder, "1.1", kind)))
            .SelectMany(path => OcflValidator.TryVerify(path, ct: TestContext.Current.CancellationToken).Faults)
            .Select(fault => fault.Code);

        OcflCodes.All.Keys.Except([OcflCodes.Limit, OcflCodes.Refused, .. byFixtures, .. SpoiledSketches.All.Keys, .. OcflCodes.Unobservable, "E089"])
            .Should().BeEmpty(because: "E089 has its own test among the hostile archives");
    }
}
