using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

public sealed class SameBytesTests
{
    private static readonly DocxBuilder Letter = new DocxBuilder().P("{{ n }} {{ x = n * 2; x }}").Table(["{{ for i in 1..n }}{{ i }}", "{{ end }}"]).Header(DocxBuilder.Paragraph("{{ x }}"));

    [Fact]
    public void The_same_inputs_give_the_same_bytes()
    {
        var (first, second) = (Compiled(), Compiled());
        var once = Render(first, 5);
        once.Empreinte.Should().Be(Render(first, 5).Empreinte).And.Be(Render(second, 5).Empreinte);
        once.Empreinte.Should().Be(Convert.ToHexStringLower(SHA256.HashData(once.Bytes!.Value.Span))); // rendered just above
        once.Empreinte.Should().NotBe(Render(first, 6).Empreinte);
    }

    [Fact]
    public void A_template_is_rendered_from_many_threads_at_once()
    {
        var template = Compiled();
        var expected = Enumerable.Range(0, 20).Select(n => Render(Compiled(), n).Empreinte).ToArray();
        Parallel.For(0, 2_000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Render(template, i % 20).Empreinte.Should().Be(expected[i % 20]));
    }

    [Fact]
    public void A_failed_document_leaves_nothing_for_the_next()
    {
        var template = Compiled(new DocxBuilder().P("{{ x = 1 }}{{ n | date_longue }}{{ y ?? '' }}{{ y = 1 }}").Build(), "m.docx");
        template.Render(Data("abc"), RenderOptions.Default, TestContext.Current.CancellationToken).Bytes.Should().BeNull();
        var first = template.Render(Data("2026-01-01"), RenderOptions.Default, TestContext.Current.CancellationToken);
        template.Render(Data("2026-01-01"), RenderOptions.Default, TestContext.Current.CancellationToken).Empreinte.Should().Be(first.Empreinte);
    }

    [Fact]
    public void What_the_body_sets_headers_print() =>
        DocxReading.Paragraphs(Render(Compiled(), 4).Bytes!.Value, "word/header1.xml").Should().Equal("8"); // rendered just above

    [Fact]
    public void Documents_without_tags_come_out_part_by_part_as_they_were()
    {
        var corpus = Directory.EnumerateFiles(TestData.Folder("docx-corpus"), "*.docx", SearchOption.AllDirectories)
            // Word's owner files, left behind by an open document, are no packages.
            .Where(file => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)).Order().ToList();
        corpus.Should().HaveCountGreaterThan(300);
        foreach (var file in corpus)
        {
            var bytes = WithoutTags(File.ReadAllBytes(file));
            var compilation = CompiledTemplate.Compile(bytes, Path.GetFileName(file));
            compilation.Template.Should().NotBeNull("{0} has no tag to be wrong: {1}", file, compilation.Findings.FirstOrDefault());
            var rendering = compilation.Template!.Render(new Dictionary<string, object?>(), RenderOptions.Default, TestContext.Current.CancellationToken); // asserted just above
            Compare(DocxReading.Parts(bytes), DocxReading.Parts(rendering.Bytes!.Value), file); // nothing can fail without tags
        }
    }

    // The corpus is full of other engines' tags: a round bracket for each brace leaves the same shapes, and no tag.
    private static byte[] WithoutTags(byte[] docx)
    {
        var output = new MemoryStream();
        var writer = new ZipPackageWriter(output);
        foreach (var (name, bytes) in DocxReading.Parts(docx))
        {
            var isXml = name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal);
            writer.Add(name, isXml ? Encoding.UTF8.GetBytes(WithoutTags(Encoding.UTF8.GetString(bytes))) : bytes, CompressionLevel.Fastest);
        }

        writer.Finish();
        return output.ToArray();
    }

    private static string WithoutTags(string xml) =>
        Regex.Replace(xml, ">[^<]*", text => text.Value.Replace('{', '('))
            .Replace("{{", "((", StringComparison.Ordinal).Replace("%7B%7B", "%28%28", StringComparison.OrdinalIgnoreCase);

    private static void Compare(Dictionary<string, byte[]> before, Dictionary<string, byte[]> after, string file)
    {
        after.Keys.Should().BeEquivalentTo(before.Keys, file);
        foreach (var (name, bytes) in before)
        {
            after[name].AsSpan().SequenceEqual(bytes).Should().BeTrue("{0} of {1} is unchanged", name, file);
        }
    }

    private static CompiledTemplate Compiled() => Compiled(Letter.Build(), "lettre.docx");

    private static CompiledTemplate Compiled(byte[] docx, string name) =>
        CompiledTemplate.Compile(docx, name).Template ?? throw new InvalidOperationException("There is no error in it.");

    private static Rendering Render(CompiledTemplate template, int n) => template.Render(Data(n), RenderOptions.Default, TestContext.Current.CancellationToken);

    private static Dictionary<string, object?> Data(object n) => new() { ["n"] = n };
}
