using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Packages;

public sealed class OpcPackageTests
{
    [Fact]
    public void Every_real_document_opens_and_has_a_main_part()
    {
        var files = Directory.GetFiles(TestData.Folder("docx-corpus"), "*.docx", SearchOption.AllDirectories)
            // Word's owner files, left behind by an open document, are no packages.
            .Where(file => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal))
            .ToArray();
        files.Should().HaveCountGreaterThan(300);
        foreach (var file in files)
        {
            var opening = ZipPackage.TryOpen(File.ReadAllBytes(file), PackageLimits.Default);
            opening.Fault.Should().BeNull(file);
            var package = new OpcPackage(opening.Package!); // no fault: there is a package

            package.MainPart.Should().NotBeNull(file);
            package.ContentTypeOf(package.MainPart!.Name).Should().Contain("main+xml", file); // asserted just above
            foreach (var entry in package.Zip.Entries)
            {
                _ = entry.ReadAll();
            }
        }
    }

    [Theory]
    [InlineData("word/document.xml", "styles.xml", "word/styles.xml")]
    [InlineData("word/document.xml", "/word/styles.xml", "word/styles.xml")]
    [InlineData("xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml")]
    [InlineData("word/document.xml", "media/image%201.png", "word/media/image 1.png")]
    public void A_target_is_resolved_from_the_part_that_names_it(string source, string target, string expected) =>
        OpcNames.Resolve(source, target).Should().Be(expected);
}
