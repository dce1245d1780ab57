using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Versions;

/// <summary>On an archive of its own: the tests' common service keeps the same dossier from other workbooks meanwhile.</summary>
public sealed class VersionsApiTests : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private KillableService? _service;

    private HttpClient Client => (_service ?? throw new InvalidOperationException("Not started.")).Client;

    public async ValueTask InitializeAsync() => _service = await KillableService.Start(_data);

    public async ValueTask DisposeAsync()
    {
        if (_service is not null)
        {
            await _service.DisposeAsync();
        }

        _data.Dispose();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kept_document_is_listed_fetched_compared_and_taken_up_again()
    {
        var objet = await Keep("2026-05-20");
        await Keep("2026-05-21");
        var before = await Find(objet);
        var (first, last) = (before.First(), before.Last());
        Text(first, "statut").Should().Be("projet");

        var piece = first.GetProperty("pieces").EnumerateArray().Single(one => Text(one, "role") == "document");
        var bytes = await Client.GetByteArrayAsync(Piece(objet, first, "document"), Stop);
        Convert.ToHexStringLower(SHA256.HashData(bytes)).Should().Be(Text(piece, "empreinte"));

        var compared = await Client.GetFromJsonAsync<JsonElement>(
            $"/api/versions/comparaison?objet={Uri.EscapeDataString(objet)}&avant={Text(first, "version")}&apres={Text(last, "version")}", Stop);
        compared.GetProperty("plan").GetArrayLength().Should().Be(0, "the workbook is the same");
        compared.GetProperty("texte").EnumerateArray().Should().Contain(one => $"{one.GetProperty("apres")}".Contains("21", StringComparison.Ordinal));

        var taken = await Client.PostAsJsonAsync("/api/versions/reprises", new { objet, version = Text(first, "version") }, Stop);
        taken.StatusCode.Should().Be(HttpStatusCode.OK);
        (await Find(objet)).Should().HaveCount(before.Count + 1);
    }

    [Theory]
    [InlineData("/api/versions/piece?objet=info:Quali-Hlm/nul/Cycle-1/01-Admissibilite/dossier&version=v1&role=document")]
    [InlineData("/api/versions/piece?objet=../../etc/passwd&version=v1&role=document")]
    [InlineData("/api/versions/comparaison?objet=x&avant=v1&apres=v2")]
    [InlineData("/api/billets/00")]
    public async Task What_is_not_kept_is_not_found(string address)
    {
        var answer = await Client.GetAsync(address, Stop);
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        $"{answer.Content.Headers.ContentType}".Should().StartWith("application/problem+json");
    }

    [Fact]
    public async Task A_ticket_hands_out_its_file_once()
    {
        var objet = await Keep("2026-05-20");
        var address = Piece(objet, (await Find(objet))[0], "document");
        var issued = await Client.PostAsJsonAsync("/api/billets", new { adresse = address }, Stop);
        var ticket = Text(await issued.Content.ReadFromJsonAsync<JsonElement>(Stop), "adresse");
        var file = await Client.GetAsync(ticket, Stop);
        file.StatusCode.Should().Be(HttpStatusCode.OK);
        $"{file.Content.Headers.ContentDisposition}".Should().StartWith("attachment");
        $"{file.Headers.CacheControl}".Should().Be("no-store");
        (await Client.GetAsync(ticket, Stop)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("https://exemple.fr/x")]
    [InlineData("//exemple.fr/api/versions/piece?x")]
    [InlineData("/api/plans/lecture")]
    [InlineData("/api/productions/../../api/version")]
    public async Task A_ticket_is_made_for_our_own_files_alone(string adresse) =>
        (await Client.PostAsJsonAsync("/api/billets", new { adresse }, Stop)).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    private async Task<string> Keep(string date)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(await File.ReadAllBytesAsync(Project.Exemple, Stop)), "classeur", Path.GetFileName(Project.Exemple) },
            { new StringContent(date), "date" },
        };
        var answer = await Client.PostAsync("/api/productions/dossier", form, Stop);
        return Text((await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("archive"), "objet");
    }

    private async Task<List<JsonElement>> Find(string objet) =>
        [.. (await Client.GetFromJsonAsync<JsonElement>("/api/versions", Stop)).EnumerateArray().Single(one => Text(one, "objet") == objet).GetProperty("versions").EnumerateArray()];

    private static string Piece(string objet, JsonElement version, string role) =>
        $"/api/versions/piece?objet={Uri.EscapeDataString(objet)}&version={Text(version, "version")}&role={role}";

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? string.Empty;
}
