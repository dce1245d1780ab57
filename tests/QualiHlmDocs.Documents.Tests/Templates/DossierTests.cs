using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Controles;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>The project's own template over its example workbooks, and over a plan that says the least.</summary>
public sealed class DossierTests
{
    private static readonly DateOnly Today = new(2026, 5, 20);
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly byte[] Template = File.ReadAllBytes(TestData.ProjectFile("templates", "dossier-candidature.docx"));

    private static readonly object?[][] Minimum =
    [
        ["Thème", "Point d'alerte", "Gravité", "Action", "Pilote", "Échéance", "Indicateur", "Avancement"],
        ["Propreté", "Contrôle du nettoyage non formalisé", "mineure", "Contrôler chaque mois", "Responsable propreté", "T3 2026", "Résidences contrôlées", "50 %"],
        ["Réclamations", "Demandes non tracées", "majeure", "Enregistrer toutes les demandes", "Responsable clientèle", "fin 2026", null, null],
    ];

    [Fact]
    public void The_example_is_finished_nothing_is_left_to_complete()
    {
        var dossier = Produce(Example("paa-exemple.xlsx"));
        dossier.Findings.Where(finding => finding.Severity > Severity.Information).Should().BeEmpty();
        dossier.Text.Should().NotContain("À compléter").And.NotContain("PROJET");
        dossier.Words("PROJET").Should().BeEmpty();
    }

    [Fact]
    public void Every_row_of_the_example_is_printed()
    {
        var dossier = Produce(Example("paa-exemple.xlsx"));
        (dossier.Plan.Points.Length, dossier.Plan.Actions.Length, dossier.Plan.Situations.Length).Should().Be((31, 50, 6));
        dossier.Plan.Points.Select(point => point.Ref).Concat(dossier.Plan.Actions.Select(action => action.Ref))
            .Concat(dossier.Plan.Situations.Select(situation => situation.Ref)).Concat(dossier.Plan.Observations.Select(observation => observation.Ref))
            .Concat(dossier.Plan.Preuves.Select(preuve => preuve.Ref)).Concat(dossier.Plan.Pieces.Select(piece => piece.Code))
            .Should().OnlyContain(reference => dossier.Text.Contains(reference, StringComparison.Ordinal));
        dossier.Text.Should().Contain("50\u00A0actions").And.Contain("22\u00A0points d’alerte");
    }

    [Fact]
    public void A_plan_with_faults_is_a_projet_on_every_page_and_lists_what_to_mend()
    {
        var dossier = Produce(Example("paa-exemple-fautes.xlsx"));
        dossier.Words("PROJET").Should().HaveCount(3, "the cover, the upright pages and the landscape ones have each their header");
        var blocking = dossier.Findings.Where(finding => finding.Severity == Severity.Blocking).ToList();
        blocking.Should().HaveCountGreaterThan(10).And.OnlyContain(finding => dossier.Text.Contains(finding.Place.Text, StringComparison.Ordinal));
        dossier.Text.Should().Contain("À compléter\u00A0: aucune action");
    }

    [Theory]
    [InlineData("organisme")]
    [InlineData("auditeur")]
    [InlineData("points forts")]
    [InlineData("situations complexes")]
    [InlineData("associations")]
    [InlineData("réunions")]
    [InlineData("indicateurs")]
    [InlineData("étapes du cycle")]
    [InlineData("preuves")]
    public void A_plan_that_says_the_least_is_told_what_to_complete(string part)
    {
        var dossier = Produce(WorkbookBuilder.SingleSheet(Minimum));
        dossier.Paragraphs.Where(text => text.Contains("compléter", StringComparison.Ordinal))
            .Should().Contain(text => text.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_dossier_has_an_empty_table_an_orphan_title_or_a_count_of_nothing()
    {
        foreach (var dossier in new[] { Produce(WorkbookBuilder.SingleSheet(Minimum)), Produce(Example("paa-exemple.xlsx")), Produce(Example("paa-exemple-fautes.xlsx")) })
        {
            dossier.Body.Descendants(W + "tbl").Where(table => table.Descendants(W + "tblHeader").Any() && table.Descendants(W + "tr").Count() < 2).Should().BeEmpty();
            dossier.OrphanTitles().Should().BeEmpty();
            Regex.Matches(dossier.Text, @"\b0\u00A0\p{L}+|\S  \S|, ,|\(\)| ,|\{\{").Select(match => match.Value).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_same_plan_and_day_give_the_same_bytes() =>
        Produce(Example("paa-exemple.xlsx")).Bytes.Should().Equal(Produce(Example("paa-exemple.xlsx")).Bytes);

    [Fact]
    public void Every_word_of_the_template_is_in_the_vocabulary()
    {
        var page = PlanVocabulary.Page();
        var tags = Regex.Matches(string.Concat(Texts(Template).SelectMany(part => part)), @"\{\{(.*?)\}\}").Select(match => Regex.Replace(match.Groups[1].Value, "\"[^\"]*\"", string.Empty));
        tags.SelectMany(tag => Regex.Matches(tag, @"(?<![|\w.] ?)\b(?!for\b|string\b)\w+\.(?<word>\w+)").Select(match => match.Groups["word"].Value))
            .Where(word => word is not "size").Distinct()
            .Should().HaveCountGreaterThan(100).And.OnlyContain(word => page.Contains($"| `{word}` |", StringComparison.Ordinal));
    }

    private static byte[] Example(string name) => File.ReadAllBytes(TestData.ProjectFile("templates", "exemples", name));

    private static Dossier Produce(byte[] workbook)
    {
        var reading = WorkbookReader.Read(workbook, "paa.xlsx", null, TestContext.Current.CancellationToken);
        reading.Plan.Should().NotBeNull();
        var plan = reading.Plan ?? throw new InvalidOperationException("No plan.");
        Finding[] findings = [.. reading.Findings, .. PlanControles.Run(plan, null, Today)];
        return new Dossier(plan, findings, DocxRendering.Render(Template, new PlanDescription(plan, findings, Today).Of(new("dossier-candidature", "Dossier de candidature", 1, "dossier", findings.Any(finding => finding.Severity == Severity.Blocking), "Document d’essai."))).ToArray());
    }

    private static IEnumerable<IEnumerable<string>> Texts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in zip.Entries.Where(entry => Regex.IsMatch(entry.FullName, @"^word/(document|header\d|footer\d)\.xml$")))
        {
            using var part = entry.Open();
            yield return [.. XDocument.Load(part).Descendants(W + "t").Select(text => text.Value)];
        }
    }

    private sealed record Dossier(PlanActions Plan, IReadOnlyList<Finding> Findings, byte[] Bytes)
    {
        public XElement Body { get; } = DocxReading.Part(Bytes).Descendants(W + "body").Single();

        public IReadOnlyList<string> Paragraphs => [.. Body.Descendants(W + "p").Select(paragraph => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)))];

        public string Text => string.Join('\n', Paragraphs);

        /// <summary>The headers whose watermark says this.</summary>
        public IReadOnlyList<string> Words(string watermark)
        {
            using var zip = new ZipArchive(new MemoryStream(Bytes));
            return [.. zip.Entries.Where(entry => entry.FullName.StartsWith("word/header", StringComparison.Ordinal) && Contains(entry, watermark)).Select(entry => entry.FullName)];
        }

        /// <summary>Titles that nothing follows before a title of the same or a higher rank.</summary>
        public IEnumerable<string> OrphanTitles()
        {
            var blocks = Body.Elements().Where(block => block.Name == W + "tbl" || block.Descendants(W + "t").Any() || block.Descendants(W + "drawing").Any()).ToList();
            return from index in Enumerable.Range(0, blocks.Count)
                   let rank = Rank(blocks[index])
                   where rank > 0 && (index + 1 == blocks.Count || Rank(blocks[index + 1]) is > 0 and var next && next <= rank)
                   select blocks[index].Value;
        }

        private static int Rank(XElement block) =>
            block.Elements(W + "pPr").Elements(W + "pStyle").Attributes(W + "val").Select(style => style.Value).FirstOrDefault() is { } name && name.StartsWith("Titre", StringComparison.Ordinal) && name.Length == 6
                ? name[5] - '0' : 0;

        private static bool Contains(ZipArchiveEntry entry, string words)
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd().Contains($"string=\"{words}\"", StringComparison.Ordinal);
        }
    }
}
