using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Plans;

public sealed class PlansApiTests(RunningService service)
{
    private static readonly string[] Addresses = ["/api/plans/lecture", "/api/plans/controles", "/api/productions/dossier"];

    public static TheoryData<string, string> Refusals =>
        [.. Addresses.SelectMany(address => UnusableWorkbooks.Names, (address, name) => (address, name))];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task An_unusable_workbook_is_a_French_problem_with_its_finding(string address, string name)
    {
        var answer = await Post(address, UnusableWorkbooks.Named(name));
        answer.StatusCode.Should().Be(UnusableWorkbooks.IsTooLarge(name) ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.UnprocessableEntity);
        var problem = await ProblemOf(answer);
        problem.GetProperty("detail").GetString().Should().EndWith(".");
        problem.GetProperty("constats").EnumerateArray().Should().ContainSingle()
            .Which.GetProperty("remede").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_plan_is_answered_with_the_keys_of_the_command_line()
    {
        var answer = await Post("/api/plans/lecture", await File.ReadAllBytesAsync(Project.Exemple, Stop));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var overHttp = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        using var folder = new TemporaryFolder();
        File.Copy(Project.Exemple, folder.File("paa.xlsx"));
        var printed = JsonDocument.Parse((await Verb.Run(folder, "lire", "paa.xlsx")).Output).RootElement;
        JsonElement.DeepEquals(overHttp, printed).Should().BeTrue();
    }

    [Fact]
    public async Task Controls_are_answered_with_what_was_read()
    {
        var answer = await Post("/api/plans/controles", await File.ReadAllBytesAsync(Project.ExempleWithFaults, Stop));
        var controle = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        controle.GetProperty("resume").GetProperty("actions").GetInt32().Should().BePositive();
        controle.GetProperty("constats").EnumerateArray().Select(constat => constat.GetProperty("severite").GetString())
            .Should().Contain("bloquant").And.OnlyContain(severite => severite == "bloquant" || severite == "avertissement" || severite == "information");
    }

    [Fact]
    public async Task A_form_without_a_workbook_says_what_to_join()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "autre" } };
        var problem = await ProblemOf(await service.Client.PostAsync("/api/plans/controles", form, Stop));
        problem.GetProperty("status").GetInt32().Should().Be(400);
        problem.GetProperty("detail").GetString().Should().Contain("classeur");
    }

    [Theory]
    [InlineData("etape", "nulle-part")]
    [InlineData("date", "demain")]
    public async Task An_unknown_step_or_day_is_told(string field, string value)
    {
        using var form = FormOf(await File.ReadAllBytesAsync(Project.Exemple, Stop));
        form.Add(new StringContent(value), field);
        var problem = await ProblemOf(await service.Client.PostAsync("/api/plans/controles", form, Stop));
        problem.GetProperty("status").GetInt32().Should().Be(400);
        problem.GetProperty("detail").GetString().Should().Contain($"«\u00a0{value}\u00a0»");
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_told()
    {
        using var body = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        var problem = await ProblemOf(await service.Client.PostAsync("/api/plans/controles", body, Stop));
        problem.GetProperty("status").GetInt32().Should().Be(415);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_refused_whether_it_tells_its_length_or_not(bool tells)
    {
        using var form = FormOf(new byte[(32 << 20) + (1 << 20)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/plans/controles") { Content = form };
        request.Headers.TransferEncodingChunked = !tells;
        request.Headers.ExpectContinue = true; // asked before it is sent, so that a refusal is read and no broken pipe
        var answer = await service.Client.SendAsync(request, Stop);
        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await ProblemOf(answer)).GetProperty("detail").GetString().Should().Be("Le fichier envoyé dépasse la taille admise.");
    }

    private static MultipartFormDataContent FormOf(byte[] workbook) => new() { { new ByteArrayContent(workbook), "classeur", "paa.xlsx" } };

    private async Task<HttpResponseMessage> Post(string address, byte[] workbook)
    {
        using var form = FormOf(workbook);
        return await service.Client.PostAsync(address, form, Stop);
    }

    private static async Task<JsonElement> ProblemOf(HttpResponseMessage answer)
    {
        $"{answer.Content.Headers.ContentType}".Should().StartWith("application/problem+json");
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }
}
