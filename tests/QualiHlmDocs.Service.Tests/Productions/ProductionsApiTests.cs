using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Productions;

public sealed class ProductionsApiTests(RunningService service)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_produced_dossier_is_kept_whole_and_fetched_by_its_address()
    {
        var answer = await Produce(Project.Exemple);
        answer.StatusCode.Should().Be(HttpStatusCode.Created);
        var production = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        var document = await service.Client.GetAsync(production.GetProperty("document").GetString(), Stop);
        document.StatusCode.Should().Be(HttpStatusCode.OK);
        var bytes = await document.Content.ReadAsByteArrayAsync(Stop);
        Convert.ToHexStringLower(SHA256.HashData(bytes)).Should().Be(production.GetProperty("empreinte").GetString());
        bytes.Length.Should().Be(production.GetProperty("taille").GetInt32());
        $"{document.Content.Headers.ContentDisposition}".Should().Contain("Dossier de candidature - paa-exemple.docx");

        var id = production.GetProperty("id").GetGuid();
        var folder = Path.Combine(service.DataFolder, "productions", id.ToString("N"));
        Directory.EnumerateFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo("document.docx", "production.json");
        var again = await service.Client.GetFromJsonAsync<JsonElement>(answer.Headers.Location, Stop);
        again.GetProperty("empreinte").GetString().Should().Be(production.GetProperty("empreinte").GetString());
    }

    [Fact]
    public async Task A_plan_with_blocking_findings_becomes_a_draft()
    {
        var production = await (await Produce(Project.ExempleWithFaults)).Content.ReadFromJsonAsync<JsonElement>(Stop);
        production.GetProperty("provisoire").GetBoolean().Should().BeTrue();
        production.GetProperty("constats").EnumerateArray().Should().Contain(constat => constat.GetProperty("severite").GetString() == "bloquant");
    }

    [Fact]
    public async Task A_kept_dossier_is_printed_as_PDF()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed.");
        var production = await (await Produce(Project.Exemple)).Content.ReadFromJsonAsync<JsonElement>(Stop);
        var printed = await service.Client.GetAsync($"/api/productions/{production.GetProperty("id").GetGuid()}/pdf", Stop);
        printed.StatusCode.Should().Be(HttpStatusCode.OK);
        $"{printed.Content.Headers.ContentType}".Should().Be("application/pdf");
        $"{printed.Content.Headers.ContentDisposition}".Should().Contain("Dossier de candidature - paa-exemple.pdf");
        (await printed.Content.ReadAsByteArrayAsync(Stop)).AsSpan(0, 5).SequenceEqual("%PDF-"u8).Should().BeTrue();
    }

    [Theory]
    [InlineData("/api/productions/00000000-0000-0000-0000-000000000000")]
    [InlineData("/api/productions/00000000-0000-0000-0000-000000000000/pdf")]
    [InlineData("/api/productions/00000000-0000-0000-0000-000000000000/document")]
    [InlineData("/api/productions/..%2f..%2fetc/document")]
    public async Task What_is_not_kept_is_not_found(string address)
    {
        var answer = await service.Client.GetAsync(address, Stop);
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        $"{answer.Content.Headers.ContentType}".Should().StartWith("application/problem+json");
    }

    private async Task<HttpResponseMessage> Produce(string workbook)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(workbook, Stop)), "classeur", Path.GetFileName(workbook) } };
        return await service.Client.PostAsync("/api/productions/dossier", form, Stop);
    }
}
