using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using TestData = QualiHlmDocs.Documents.Tests.Support.TestData;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>
/// The product's templates, and the tags of the corpus as Word stored them, cut anew at random: the text, the paragraphs and
/// the look of what is produced stay. <c>QUALIHLM_TRIALS=10000</c> makes as many cuts.
/// </summary>
public sealed class ResplittingTests
{
    // The product's templates are long: one cut in so many is theirs.
    private const int CorpusPerTemplate = 19;

    [Fact]
    public void Cutting_all_templates_and_the_tags_of_the_corpus_changes_nothing_that_a_reader_sees()
    {
        var templates = ProjectTemplates.Files.Select(file => new Lazy<Subject>(() => new(file, File.ReadAllBytes(file), ProjectTemplates.Data()))).ToArray();
        var corpus = Corpus().ToArray();
        corpus.Should().HaveCountGreaterThan(150);
        for (var i = 0; i < Trials.Count(400); i++)
        {
            var subject = i % (CorpusPerTemplate + 1) == 0 ? templates[i / (CorpusPerTemplate + 1) % templates.Length] : corpus[i % corpus.Length];
            Trials.Bounded($"cut {i} of {subject.Value.Name}", () => subject.Value.StaysWhenCut(i));
        }
    }

    // Documents in which no tag of ours would stand say nothing here.
    private static IEnumerable<Lazy<Subject>> Corpus()
    {
        foreach (var file in Directory.EnumerateFiles(TestData.Folder("docx-corpus"), "*.docx", SearchOption.AllDirectories).Order())
        {
            var bytes = File.ReadAllBytes(file);
            var transcoding = new TagTranscoding();
            if (bytes.Length > 1 && bytes[0] == 'P' && DocxRepacking.Rewritten(bytes, transcoding.Transcode, TagTranscoding.Neutral) is var template && transcoding.Data.Count > 0)
            {
                yield return new(() => new(file, template, transcoding.Data));
            }
        }
    }

    private sealed class Subject(string name, byte[] template, IReadOnlyDictionary<string, object?> data)
    {
        private Dictionary<string, string>? _whole;

        public string Name => name;

        public void StaysWhenCut(int seed)
        {
            _whole ??= Looks(template);
            var cut = Looks(DocxRepacking.Rewritten(template, new RunSplitting(new Random(seed)).Cut));
            foreach (var (part, look) in _whole)
            {
                cut[part].Should().Be(look, "seed {0} cuts {1} of {2}", seed, part, name);
            }
        }

        private Dictionary<string, string> Looks(byte[] docx)
        {
            var compilation = CompiledTemplate.Compile(docx, "modele.docx");
            compilation.Template.Should().NotBeNull("{0}: {1}", name, string.Join(" ", compilation.Findings.Select(finding => finding.Place.Text + finding.Message)));
            var rendering = compilation.Template!.Render(data, RenderOptions.Default with { Today = ProjectTemplates.Today }, TestContext.Current.CancellationToken); // just asserted
            rendering.Bytes.Should().NotBeNull("{0}: {1}", name, string.Join(" ", rendering.Findings.Select(finding => finding.Message)));
            var produced = rendering.Bytes!.Value; // just asserted
            return DocxReading.Parts(produced).Keys.Where(DocxRepacking.IsStory).ToDictionary(part => part, part => DocxLook.Of(produced, part));
        }
    }
}
