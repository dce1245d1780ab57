using System.Security.Cryptography;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Productions;

/// <summary>A real browser at the served address, and what it brings home.</summary>
public sealed class BrowserTests(RunningService service) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_example_becomes_a_dossier_that_holds_the_whole_plan()
    {
        var seen = await Browser.Play("example.mjs", service.Address, _folder.File("dossier.docx"));
        seen.GetProperty("faults").EnumerateArray().Should().BeEmpty();
        seen.GetProperty("name").GetString().Should().Be("Dossier de candidature - paa-exemple.docx");

        var plan = await Checks.Read(_folder, Project.Exemple);
        CountsAreShown(seen.GetProperty("counts"), plan);
        var dossier = ProducedDossier.Open(_folder.File("dossier.docx"));
        dossier.Faults.Should().BeEmpty();
        Checks.EverythingIsPrinted(dossier, plan);
        seen.GetProperty("fingerprint").GetString().Should().Be(
            Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(_folder.File("dossier.docx"), TestContext.Current.CancellationToken))));
    }

    [Fact]
    public async Task Every_state_fits_every_width_and_theme_and_can_be_read_by_all()
    {
        var refused = _folder.Write("classeur.xlsx", UnusableWorkbooks.Named("pas un zip"));
        var pictures = Environment.GetEnvironmentVariable("QUALIHLM_PICTURES") ?? string.Empty;
        var seen = await Browser.Play("looks.mjs", service.Address, Project.ExempleWithFaults, refused, pictures);
        seen.GetProperty("complaints").EnumerateArray().Select(complaint => complaint.GetString()).Should().BeEmpty();
        seen.GetProperty("looked").GetInt32().Should().BePositive();
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_a_workbook_to_its_dossier()
    {
        var seen = await Browser.Play("keyboard.mjs", service.Address, Project.ExempleWithFaults);
        seen.GetProperty("faults").EnumerateArray().Should().BeEmpty();
        Text(seen, "focusAfterReading").Should().Be("summary-title");
        Text(seen, "copied").Should().Be(Text(seen, "first")).And.MatchRegex("![A-Z]+[0-9]+$");
        Text(seen, "second").Should().NotBe(Text(seen, "first"));
        Text(seen, "focusAfterProducing").Should().Be("production-title");
        Text(seen, "name").Should().Be("Dossier de candidature - paa-exemple-fautes.docx");
    }

    private static void CountsAreShown(JsonElement counts, JsonElement plan)
    {
        foreach (var key in new[] { "actions", "situations", "associations", "representants", "concertations", "observations", "preuves" })
        {
            counts.GetProperty(key).GetInt32().Should().Be(plan.GetProperty(key).GetArrayLength(), "the page counts {0}", key);
        }

        counts.GetProperty("points_alerte").GetInt32().Should().Be(
            plan.GetProperty("points").EnumerateArray().Count(point => point.GetProperty("nature").GetString() == "alerte"));
    }

    private static string Text(JsonElement seen, string name) => seen.GetProperty(name).GetString()?.Trim() ?? string.Empty;
}
