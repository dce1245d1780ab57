using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Commands;

/// <summary>The verbs on workbooks in order.</summary>
public sealed class WorkTests : IDisposable
{
    private const string Day = "2026-11-21";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lire_prints_the_promised_keys_and_nothing_else()
    {
        var ended = await Verb.Run(_folder, "lire", Project.Exemple, "--date", Day);
        ended.Error.Should().BeEmpty();
        var plan = JsonDocument.Parse(ended.Output).RootElement;
        plan.EnumerateObject().Select(key => key.Name).Should().StartWith([
            "classeur", "organisme", "points", "actions", "situations", "associations", "representants", "concertations", "observations", "preuves",
        ]).And.Contain("constats");
        plan.GetProperty("classeur").GetProperty("empreinte").GetString().Should().Be(Sha256(Project.Exemple));
        var action = plan.GetProperty("actions")[0];
        action.EnumerateObject().Select(key => key.Name).Should().Contain([
            "ref", "points", "situations", "theme", "theme_texte", "point_alerte", "gravite", "libelle", "pilotes", "echeance", "echeance_texte",
            "indicateur", "avancement", "statut", "preuves", "cellule", "en_continu",
        ]);
        action.GetProperty("theme").GetString().Should().MatchRegex("^[MP][1-7]$");
        action.GetProperty("cellule").GetString().Should().MatchRegex("![A-Z]+[0-9]+$");
        plan.GetProperty("points")[0].EnumerateObject().Select(key => key.Name).Should().Contain(["ref", "nature", "gravite", "theme", "libelle", "cellule"]);
        plan.GetProperty("organisme").EnumerateObject().Select(key => key.Name).Should().Contain(["raison_sociale", "famille", "nombre_logements"]);
        ended.Output.Should().NotContain("\"\"", "what is absent is null").And.NotContain("\"is_");
        _folder.Files.Should().BeEmpty();
    }

    [Fact]
    public async Task Controler_reads_as_a_pilot_would_want_and_counts_at_the_end()
    {
        var ended = await Verb.Run(_folder, "controler", Project.ExempleWithFaults, "--date", Day);
        ended.ExitCode.Should().Be(1);
        ended.Error.Should().BeEmpty();
        ended.Output.Should().MatchRegex("[0-9]+ POINTS BLOQUANTS").And.Contain("→").And.MatchRegex("[A-Za-z']+![A-Z]+[0-9]+");
        ended.Output.TrimEnd().Split('\n')[^1].Should().MatchRegex("^[0-9]+ points bloquants, .*\\.\r?$");
        ended.Output.Split('\n').Should().OnlyContain(line => line.Length <= 110);
    }

    [Fact]
    public async Task Controler_prints_the_same_findings_as_JSON()
    {
        var ended = await Verb.Run(_folder, "controler", Project.ExempleWithFaults, "--date", Day, "--json");
        ended.ExitCode.Should().Be(1);
        JsonDocument.Parse(ended.Output).RootElement.GetProperty("constats").EnumerateArray()
            .Should().NotBeEmpty().And.OnlyContain(constat => constat.GetProperty("message").GetString() != null && constat.GetProperty("remede").ValueKind != JsonValueKind.Undefined);
    }

    [Fact]
    public async Task Dossier_is_the_same_twice_for_the_same_day_and_valid_for_Word()
    {
        var first = await Verb.Run(_folder, "dossier", Project.Exemple, "--sortie", "un.docx", "--date", Day);
        var second = await Verb.Run(_folder, "dossier", Project.Exemple, "--sortie", "deux.docx", "--date", Day);
        first.Error.Should().BeEmpty();
        second.ExitCode.Should().Be(first.ExitCode);
        Sha256(_folder.File("un.docx")).Should().Be(Sha256(_folder.File("deux.docx")));
        first.Output.Should().Contain(Sha256(_folder.File("un.docx")));
        var dossier = ProducedDossier.Open(_folder.File("un.docx"));
        dossier.Faults.Should().BeEmpty();
        Checks.EverythingIsPrinted(dossier, await Checks.Read(_folder, Project.Exemple));
        _folder.Files.Should().BeEquivalentTo("un.docx", "deux.docx");
    }

    [Fact]
    public async Task Dossier_of_a_faulty_plan_is_a_draft_and_says_so()
    {
        var ended = await Verb.Run(_folder, "dossier", Project.ExempleWithFaults, "--date", Day);
        ended.ExitCode.Should().Be(1);
        ended.Output.Should().Contain("PROJET");
        _folder.Files.Should().Equal("Dossier de candidature - paa-exemple-fautes.docx");
    }

    [Fact]
    public async Task An_action_that_the_dossier_lost_would_be_seen()
    {
        await Verb.Run(_folder, "dossier", Project.ExempleWithFaults, "--sortie", "autre.docx", "--date", Day);
        var plan = await Checks.Read(_folder, Project.Exemple);
        var look = () => Checks.EverythingIsPrinted(ProducedDossier.Open(_folder.File("autre.docx")), plan);
        look.Should().Throw<FluentAssertions.Execution.AssertionFailedException>().WithMessage("*because the dossier prints*");
    }

    [Fact]
    public async Task Dossier_is_printed_as_PDF_by_LibreOffice()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed.");
        var ended = await Verb.Run(_folder, "dossier", Project.Exemple, "--sortie", "dossier.docx", "--date", Day, "--pdf");
        ended.Error.Should().BeEmpty();
        _folder.Files.Should().BeEquivalentTo("dossier.docx", "dossier.pdf");
        var pdf = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_folder.File("dossier.pdf"), TestContext.Current.CancellationToken));
        pdf.Should().StartWith("%PDF-").And.Contain("/StructTreeRoot", "a reader who does not see it follows its tags").And.Contain("/Marked true").And.NotContain("/AcroForm");
    }

    [Fact]
    public async Task The_sommaire_of_the_PDF_says_the_pages_that_headings_stand_on()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed.");
        Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "poppler-utils is not installed.");
        await Verb.Run(_folder, "dossier", Project.Exemple, "--sortie", "dossier.docx", "--date", Day, "--pdf");
        await Verb.Run(_folder, "dossier", Project.Exemple, "--sortie", "sans.docx", "--date", Day);
        Sha256(_folder.File("dossier.docx")).Should().Be(Sha256(_folder.File("sans.docx")), "the document itself is the same");
        var printed = await ChildProcess.Run(new("/usr/bin/pdftotext", ["-layout", _folder.File("dossier.pdf"), "-"]));
        var pages = printed.Output.Split('\f');
        var lines = pages.SelectMany(page => Regex.Matches(page, @"^\s*(?<number>\d+(\.\d+)?)\s+(?<title>\S.*?)\.{3,}\s*(?<page>\d+)\s*$", RegexOptions.Multiline)).ToList();
        lines.Should().HaveCountGreaterThan(30);
        foreach (var line in lines)
        {
            var page = pages[int.Parse(line.Groups["page"].Value, CultureInfo.InvariantCulture) - 1];
            page.Should().MatchRegex($@"(?m)^\s*{Regex.Escape(line.Groups["number"].Value)}\s+{Regex.Escape(line.Groups["title"].Value[..Math.Min(20, line.Groups["title"].Length)])}");
        }
    }

    [Fact]
    public async Task A_result_that_cannot_be_written_is_told()
    {
        var ended = await Verb.Run(_folder, "dossier", Project.Exemple, "--sortie", Path.Combine("nulle-part", "dossier.docx"));
        ended.ExitCode.Should().Be(2);
        ended.Output.Should().BeEmpty();
        ended.Error.Should().Contain("n’existe pas");
        _folder.Files.Should().BeEmpty();
    }

    private static string Sha256(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
