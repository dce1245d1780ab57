using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using QualiHlmDocs.Service.Concertations.Canaux.Graph;
using QualiHlmDocs.Service.Tests.Concertations.Support;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Concertations;

public sealed class GraphIdentityTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_token_is_asked_for_with_a_signed_assertion_and_kept_until_shortly_before_its_end()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=essai", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = _folder.Write("essai.pfx", certificate.Export(X509ContentType.Pfx, "secret"));
        using var authority = new Authority();
        using var client = new HttpClient(authority);
        using var identity = new GraphIdentity(client, new("locataire", "application", path, "secret"), _clock);

        (await identity.Token(TestContext.Current.CancellationToken)).Should().Be("jeton-1");
        _clock.Advance(TimeSpan.FromMinutes(54));
        (await identity.Token(TestContext.Current.CancellationToken)).Should().Be("jeton-1");
        _clock.Advance(TimeSpan.FromMinutes(2));
        (await identity.Token(TestContext.Current.CancellationToken)).Should().Be("jeton-2");

        authority.Address.Should().Be("https://login.microsoftonline.com/locataire/oauth2/v2.0/token");
        var parts = authority.Form["client_assertion"].Split('.');
        key.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Bytes(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pss).Should().BeTrue();
        var header = JsonDocument.Parse(Bytes(parts[0])).RootElement;
        header.GetProperty("alg").GetString().Should().Be("PS256");
        Bytes(header.GetProperty("x5t#S256").GetString().Given()).Should().Equal(SHA256.HashData(certificate.RawData));
        var body = JsonDocument.Parse(Bytes(parts[1])).RootElement;
        body.GetProperty("aud").GetString().Should().Be(authority.Address);
        body.GetProperty("sub").GetString().Should().Be("application");
        authority.Form.Should().NotContainKey("client_secret");
    }

    private static byte[] Bytes(string url) => Convert.FromBase64String(url.Replace('-', '+').Replace('_', '/').PadRight((url.Length + 3) / 4 * 4, '='));

    private sealed class Authority : HttpMessageHandler
    {
        private int _tokens;

        public string Address { get; private set; } = string.Empty;

        public Dictionary<string, string> Form { get; private set; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Address = $"{request.RequestUri}";
            var text = await request.Content.Given().ReadAsStringAsync(cancellationToken);
            Form = text.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => WebUtility.UrlDecode(pair[1]));
            return new(HttpStatusCode.OK) { Content = new StringContent($"{{\"access_token\":\"jeton-{++_tokens}\",\"expires_in\":3600}}") };
        }
    }
}
