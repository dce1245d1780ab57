using System.IO.Compression;
using System.Text;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>Files and templates that mean harm, or are simply not what they should be.</summary>
public sealed class HostileTests
{
    [Theory]
    [InlineData("vide", "T01")]
    [InlineData("texte", "T01")]
    [InlineData("ole", "T01")]
    [InlineData("tronque", "T01")]
    [InlineData("classeur", "T01")]
    [InlineData("chemin", "T01")]
    [InlineData("doctype", "T16")]
    [InlineData("xml", "T16")]
    [InlineData("bombe", "T02")]
    public void A_file_that_is_no_template_gets_one_French_sentence(string file, string code)
    {
        var compilation = CompiledTemplate.Compile(File(file), "modele.docx");
        compilation.Template.Should().BeNull();
        var finding = compilation.Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be(code);
        finding.Message.Should().EndWith(".");
        finding.Remede.Should().EndWith(".");
    }

    [Fact]
    public void Macros_are_left_out_with_a_warning()
    {
        var template = new DocxBuilder { MainType = "application/vnd.ms-word.document.macroEnabled.main+xml" }.P("{{ 1 }}").File("word/vbaProject.bin", "x");
        var compilation = CompiledTemplate.Compile(template.Build(), "modele.docm");
        compilation.Findings.Should().ContainSingle().Which.Code.Should().Be("T18");
        var docx = compilation.Template!.Render(new Dictionary<string, object?>(), RenderOptions.Default, TestContext.Current.CancellationToken).Bytes!.Value; // no error was found
        DocxReading.Parts(docx).Keys.Should().NotContain("word/vbaProject.bin");
        Encoding.UTF8.GetString(DocxReading.Parts(docx)["[Content_Types].xml"]).Should().NotContain("macroEnabled").And.Contain("wordprocessingml.document.main+xml");
        DocxInvariants.Hold(docx);
    }

    [Fact]
    public void A_template_file_becomes_a_document() =>
        Encoding.UTF8.GetString(DocxReading.Parts(new DocxBuilder { MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" }.P("{{ 1 }}").Render())["[Content_Types].xml"])
            .Should().Contain("document.main+xml").And.NotContain("template.main+xml");

    [Fact]
    public void Templates_cannot_change_the_data_nor_the_functions()
    {
        var data = new Dictionary<string, object?> { ["a"] = new Dictionary<string, object?> { ["x"] = 1 }, ["l"] = new List<object?> { 1 } };
        var compilation = CompiledTemplate.Compile(new DocxBuilder().P("{{ l[0] = 9 }}{{ l | array.add 2 }}").Build(), "m.docx");
        compilation.Template!.Render(data, RenderOptions.Default, TestContext.Current.CancellationToken); // no error was found
        new DocxBuilder().P("{{ a.x = 9 }}").Findings(data).Should().NotBeEmpty();
        new DocxBuilder().P("{{ math.round = 3 }}").Findings(data).Should().NotBeEmpty();
        new DocxBuilder().P("{{ string.upcase = 3 }}").Findings(data).Should().NotBeEmpty();
        data["a"].Should().BeEquivalentTo(new Dictionary<string, object?> { ["x"] = 1 });
        data["l"].Should().BeEquivalentTo(new List<object?> { 1 });
        DocxReading.Paragraphs(new DocxBuilder().P("{{ 3.2 | math.round }} {{ 'a' | string.upcase }}").Render(data)).Should().Equal("3 A");
    }

    [Theory]
    [InlineData("{{ for i in 1..10000 }}{{ for j in 1..10000 }}{{ end }}{{ end }}")]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ func f(x); ret f(x) + 1; end; f 1 }}")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}")]
    public void A_template_that_would_not_end_is_stopped(string paragraph)
    {
        var limits = TemplateLimits.Default with { RenderTime = TimeSpan.FromSeconds(10) };
        new DocxBuilder().P(paragraph).Findings(null, limits).Should().ContainSingle().Which.Code.Should().BeOneOf("T12", "T13");
    }

    [Fact]
    public void Each_limit_stops_what_crosses_it()
    {
        var template = new DocxBuilder().P("{{ 1 }}{{ 2 }}").P("{{ for i in 1..1000 }}").P(new string('x', 1_000)).P("{{ end }}");
        var usual = TemplateLimits.Default;
        Crosses(usual with { Package = usual.Package with { MaxEntries = 2 } }, "T02");
        Crosses(usual with { MaxPartBytes = 10 }, "T02");
        Crosses(usual with { MaxXmlDepth = 3 }, "T16");
        Crosses(usual with { MaxTags = 3 }, "T02");
        Crosses(usual with { MaxTagLength = 10 }, "T02");
        Crosses(usual with { MaxLoopTurns = 100 }, "T13");
        Crosses(usual with { MaxOutputBytes = 100_000 }, "T13");
        new DocxBuilder().P("{{ while true }}{{ end }}").Findings(null, usual with { RenderTime = TimeSpan.FromMilliseconds(20), MaxLoopTurns = int.MaxValue }).Should().ContainSingle().Which.Code.Should().Be("T13");
        new DocxBuilder().P("{{ ((((((((((((1)))))))))))) }}").Findings(null, usual with { MaxExpressionDepth = 10 }).Should().ContainSingle().Which.Code.Should().Be("T04");
        new DocxBuilder().P("{{ 1 + }}").P("{{ 2 + }}").Findings(null, usual with { MaxFindings = 1 }).Should().ContainSingle();
        new DocxBuilder().P("{{ 'abcdefghij' * 3 }}").Findings(null, usual with { MaxTextLength = 20 }).Should().ContainSingle().Which.Code.Should().Be("T13");

        void Crosses(TemplateLimits limits, string code) => template.Findings(null, limits).Should().NotBeEmpty().And.OnlyContain(finding => finding.Code == code);
    }

    [Fact]
    public void A_caller_may_cancel()
    {
        var template = CompiledTemplate.Compile(new DocxBuilder().P("{{ while true }}{{ end }}").Build(), "m.docx", TemplateLimits.Default with { MaxLoopTurns = int.MaxValue }).Template!; // no error in it
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var render = () => template.Render(new Dictionary<string, object?>(), RenderOptions.Default, cancellation.Token);
        render.Should().Throw<OperationCanceledException>();
    }

    private static byte[] File(string kind) => kind switch
    {
        "vide" => [],
        "texte" => Encoding.UTF8.GetBytes("Bonjour"),
        "ole" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
        "tronque" => new DocxBuilder().P("x").Build()[..400],
        "classeur" => new DocxBuilder { MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }.Build(),
        "chemin" => new DocxBuilder().File("../x.xml", "<x/>").Build(),
        "doctype" => new DocxBuilder().Part("header1.xml", "header+xml", "header", "<!DOCTYPE x [<!ENTITY a \"{{ 1 }}\">]><x>&a;</x>").Build(),
        "xml" => new DocxBuilder().Xml("<w:p>{{ 1 }}</w:q>").Build(),
        _ => Bomb(),
    };

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        bytes.Write(new DocxBuilder().P("x").Build());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = zip.CreateEntry("word/media/x.bin", CompressionLevel.SmallestSize).Open();
            stream.Write(new byte[16 * 1024 * 1024]);
        }

        return bytes.ToArray();
    }
}
