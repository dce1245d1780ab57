using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Tests.Production;

/// <summary>What every document of the product owes to who signs it and who reads it, whatever its workbook says or leaves out.</summary>
public sealed class ShippedTemplateTests
{
    private static readonly XNamespace W = DocxBuilder.WordNamespace;

    public static TheoryData<string, string> Productions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var code in ShippedDocuments.Codes)
            {
                foreach (var book in ShippedDocuments.Books)
                {
                    data.Add(code, book);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Codes => [.. ShippedDocuments.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_template_compiles_without_a_word_and_is_a_valid_and_accessible_Word_document(string code)
    {
        var docx = File.ReadAllBytes(TestData.ProjectFile("templates", code + ".docx"));
        CompiledTemplate.Compile(docx, code + ".docx").Findings.Should().BeEmpty();
        Invalid(docx).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Productions))]
    public void What_it_makes_is_valid_and_accessible(string code, string book)
    {
        foreach (var docx in ShippedDocuments.Produce(code, book))
        {
            Invalid(docx).Should().BeEmpty();
            DocxAccessibility.Faults(docx).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Productions))]
    public void What_it_makes_has_no_empty_table_no_orphan_title_and_no_run_of_blanks(string code, string book)
    {
        foreach (var docx in ShippedDocuments.Produce(code, book))
        {
            var body = DocxReading.Part(docx).Descendants(W + "body").Single();
            body.Descendants(W + "tbl").Where(IsEmpty).Should().BeEmpty();
            OrphanTitles(body, new DocxStyles(docx)).Should().BeEmpty();
            BlankRuns(body, new DocxStyles(docx)).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Productions))]
    public void What_it_makes_is_in_French_well_set_and_counts_nothing(string code, string book)
    {
        foreach (var text in ShippedDocuments.Produce(code, book).SelectMany(docx => DocxReading.Paragraphs(docx)))
        {
            Regex.Matches(text, @"(?<![\p{L}\d,.])0\u00A0\p{L}{2,}|  |\u00A0 | \u00A0|, ,|\(\)| [,.]|\.\.|\{\{|\}\}").Select(match => match.Value).Should().BeEmpty("« {0} »", text);
            Regex.Matches(text, @"\b(?:true|false|null|the|and|page of|error|unknown|none|yes|size)\b").Select(match => match.Value).Should().BeEmpty("« {0} »", text);
            FrenchText.Typographic(text).Should().Be(text);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_last_words_of_a_document_say_what_it_was_made_from(string code)
    {
        foreach (var docx in ShippedDocuments.Produce(code, ShippedDocuments.Example))
        {
            var last = DocxReading.Parts(docx).Keys.Where(part => Regex.IsMatch(part, @"^word/footer\d+\.xml$")).SelectMany(part => DocxReading.Paragraphs(docx, part))
                .Append(DocxReading.Paragraphs(docx).Last(text => text.Length > 0));
            last.Should().Contain(text => text.Contains("Document produit le 20\u00A0mai 2026 par QualiHlm\u00A0Docs, à partir du classeur", StringComparison.Ordinal));
        }
    }

    /// <summary>« action:A-12 » leads back to the row; no two rows of the example have the same name.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_content_control_names_a_row_within_what_Word_takes(string code)
    {
        foreach (var docx in ShippedDocuments.Produce(code, ShippedDocuments.Example))
        {
            var body = DocxReading.Part(docx);
            body.Descendants(W + "sdt").Select(control => control.Elements(W + "sdtPr").Elements(W + "tag").Select(tag => tag.Attribute(W + "val")?.Value).SingleOrDefault())
                .Where(tag => tag is null || tag.Length > 64 || !Regex.IsMatch(tag, @"^(?:action|point|situation|association|concertation|observation|indicateur|etape|preuve|piece|cellule):.+")).Should().BeEmpty();
            body.Descendants(W + "showingPlcHdr").Should().BeEmpty();
            body.Descendants(W + "sdt").Where(control => !control.Elements(W + "sdtPr").Elements().Any(it => it.Name.LocalName == "appearance" && it.Attributes().Any(at => at.Value == "hidden"))).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_titles_of_each_document_are_those_that_were_accepted() => Accepted.Same(Outlines(), Path.Combine(Folder(), "Outlines.verified.txt"));

    [Fact]
    public void A_style_that_two_templates_share_is_the_same_in_both()
    {
        var styles = ShippedDocuments.Codes.SelectMany(code => new DocxStyles(File.ReadAllBytes(TestData.ProjectFile("templates", code + ".docx"))).Root.Elements(W + "style"));
        styles.GroupBy(style => style.Attribute(W + "styleId")?.Value).Where(group => group.Select(style => Regex.Replace(style.ToString(SaveOptions.DisableFormatting), " xmlns:[a-z0-9]+=\"[^\"]*\"", string.Empty)).Distinct().Count() > 1).Select(group => group.Key).Should().BeEmpty();
    }

    private static string Outlines()
    {
        var text = new StringBuilder();
        foreach (var code in ShippedDocuments.Codes)
        {
            text.Append("=== ").Append(code).Append('\n');
            foreach (var docx in ShippedDocuments.Produce(code, ShippedDocuments.Example).Take(1))
            {
                var styles = new DocxStyles(docx);
                foreach (var paragraph in DocxReading.Part(docx).Descendants(W + "p").Where(paragraph => styles.Level(paragraph) > 0))
                {
                    text.Append(' ', (styles.Level(paragraph) - 1) * 2).Append(DocxReading.Text(paragraph)).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Invalid(ReadOnlyMemory<byte> docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx.ToArray()), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}")];
    }

    // A header and nothing under it; rows without words are there to be written in.
    private static bool IsEmpty(XElement table) => table.Descendants(W + "tr").All(row => row.Descendants(W + "tblHeader").Any());

    /// <summary>Titles that nothing follows before a title of the same or a higher rank.</summary>
    private static IEnumerable<string> OrphanTitles(XElement body, DocxStyles styles)
    {
        var blocks = Blocks(body).Where(block => block.Name == W + "tbl" || block.Descendants(W + "drawing").Any() || block.Descendants(W + "t").Any(text => !string.IsNullOrWhiteSpace(text.Value))).ToList();
        int Level(int index) => blocks[index].Name == W + "p" ? styles.Level(blocks[index]) : 0;
        return Enumerable.Range(0, blocks.Count)
            .Where(i => Level(i) > 0 && (i + 1 == blocks.Count || (Level(i + 1) > 0 && Level(i + 1) <= Level(i))))
            .Select(i => DocxReading.Text(blocks[i]));
    }

    // Two paragraphs without anything, one after the other; a rule is there to be written on.
    private static IEnumerable<string> BlankRuns(XElement body, DocxStyles styles)
    {
        var blocks = Blocks(body).ToList();
        bool IsBlank(XElement block) => block.Name == W + "p" && styles.OfParagraph(block, it => it.Element(W + "pBdr") is null ? null : "rule") is null && !block.Descendants().Any(it => it.Name == W + "t" || (it.Name == W + "tab" && it.Parent?.Name == W + "r") || it.Name.LocalName is "drawing" or "pict" or "sectPr" or "fldChar");
        return Enumerable.Range(1, Math.Max(0, blocks.Count - 1)).Where(i => IsBlank(blocks[i - 1]) && IsBlank(blocks[i])).Select(i => $"blocks {i - 1} and {i}");
    }

    private static IEnumerable<XElement> Blocks(XElement container) => container.Elements().SelectMany(block =>
        block.Name == W + "sdt" ? block.Elements(W + "sdtContent").SelectMany(Blocks) : block.Name == W + "p" || block.Name == W + "tbl" ? [block] : Enumerable.Empty<XElement>());

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here) ?? string.Empty;
}
