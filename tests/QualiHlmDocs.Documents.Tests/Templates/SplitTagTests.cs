using FsCheck;
using FsCheck.Fluent;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using static QualiHlmDocs.Documents.Tests.Support.DocxBuilder;
using TestData = QualiHlmDocs.Documents.Tests.Support.TestData;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>A tag is one tag however Word cuts it over runs.</summary>
public sealed class SplitTagTests
{
    private static readonly object Plan = new
    {
        nom = "L’été & <co>",
        date = new DateOnly(2026, 6, 18),
        actions = new object[] { new { r = "A1", retard = true, pilotes = new[] { "x\ny", "z" } }, new { r = "A2", retard = false, pilotes = Array.Empty<string>() } },
    };

    private static readonly byte[][] Templates =
    [
        new DocxBuilder().Runs(Run("Bonjour {{ nom }}", "<w:b/>"), Run(", le {{ date | date_longue }} : {{ '}}' + nom }}."), Run(" fin", "<w:i/>")).Build(),
        new DocxBuilder().P("{{ for a in actions }}").Runs(Run("{{ a.r }} : "), Run("{{ if a.retard }}en retard", "<w:b/>"), Run("{{ else }}à l’heure{{ end }}", "<w:i/>"), Run(" fin"))
            .P("{{ for p in a.pilotes }}{{ p }}, {{ end }}").P("{{ end }}").P("reste").Build(),
        new DocxBuilder().Table(["Réf", "Retard"], ["{{ for a in actions }}{{ a.r }}", "{{ if a.retard }}oui{{ else }}non{{ end }}{{ end }}"], ["{{ actions.size }}", "x"]).Header(Paragraph("{{ nom | string.upcase }}")).Build(),
        new DocxBuilder().P("A{{ if actions }}B").P("C{{ end }}D").P("{{ case actions.size }}").P("{{ when 1 }}").P("un").P("{{ when 2 }}").P("deux {{ nom }}").P("{{ end }}").Build(),
    ];

    [Fact]
    public void Cutting_the_runs_of_a_template_changes_nothing_that_a_reader_sees() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).Zip(Gen.Choose(0, Templates.Length - 1)).ToArbitrary(), draw => ReadsTheSame(Templates[draw.Item2], DocxRendering.Plain(Plan), draw.Item1))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(2026, 1121));

    [Fact]
    public void Cutting_the_runs_of_the_products_templates_changes_nothing_either()
    {
        foreach (var file in ProjectTemplates.Files)
        {
            var template = File.ReadAllBytes(file);
            Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => ReadsTheSame(template, ProjectTemplates.Data(), seed))
                .Check(Config.QuickThrowOnFailure.WithMaxTest(2).WithReplay(2026, 1123));
        }
    }

    [Fact]
    public void Every_shape_of_tag_in_the_corpus_is_found()
    {
        var (tags, split) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(TestData.Folder("docx-corpus"), "*.docx", SearchOption.AllDirectories).Order())
        {
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length < 2 || bytes[0] != 'P')
            {
                continue;
            }

            var transcoding = new TagTranscoding();
            var docx = Produced(DocxRepacking.Rewritten(bytes, transcoding.Transcode, TagTranscoding.Neutral), transcoding.Data, file);
            var read = DocxReading.Parts(docx).Keys.Where(DocxRepacking.IsStory).SelectMany(part => DocxReading.Paragraphs(docx, part)).Select(Unbroken).ToList();
            transcoding.Expected.Select(Unbroken).Except(read).Should().BeEmpty("{0} keeps its text", file);
            (tags, split) = (tags + transcoding.Data.Count, split + transcoding.SplitTags);
        }

        tags.Should().BeGreaterThan(1_500);
        split.Should().BeGreaterThan(600);
    }

    private static string Unbroken(string paragraph) => paragraph.Replace("\t", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal);

    private static bool ReadsTheSame(byte[] template, IReadOnlyDictionary<string, object?> data, int seed)
    {
        var whole = Produced(template, data, "whole");
        var cut = Produced(DocxRepacking.Rewritten(template, new RunSplitting(new Random(seed)).Cut), data, $"cut with seed {seed}");
        foreach (var part in DocxReading.Parts(whole).Keys.Where(DocxRepacking.IsStory))
        {
            DocxLook.Of(cut, part).Should().Be(DocxLook.Of(whole, part), "seed {0} cuts {1}", seed, part);
        }

        return true;
    }

    private static ReadOnlyMemory<byte> Produced(byte[] template, IReadOnlyDictionary<string, object?> data, string what)
    {
        var compilation = CompiledTemplate.Compile(template, "modele.docx");
        compilation.Template.Should().NotBeNull("{0}: {1}", what, string.Join(" ", compilation.Findings.Select(finding => finding.Place.Text + finding.Message)));
        var rendering = compilation.Template!.Render(data, RenderOptions.Default with { Today = ProjectTemplates.Today }, TestContext.Current.CancellationToken); // just asserted
        rendering.Bytes.Should().NotBeNull("{0}: {1}", what, string.Join(" ", rendering.Findings.Select(finding => finding.Message)));
        return rendering.Bytes!.Value; // just asserted
    }
}
