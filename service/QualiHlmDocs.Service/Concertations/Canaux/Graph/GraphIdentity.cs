using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace QualiHlmDocs.Service.Concertations.Canaux.Graph;

/// <summary>
/// The service's own identity at Microsoft 365 (OAuth 2.0, client credentials): it signs for itself with a certificate,
/// never with a secret. One for the process: it keeps its token until shortly before its end.
/// </summary>
/// <param name="client">Asks for tokens.</param>
/// <param name="settings">Whose identity.</param>
/// <param name="clock">Tells when a token is over.</param>
public sealed class GraphIdentity(HttpClient client, GraphIdentitySettings settings, TimeProvider clock) : IDisposable
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static readonly TimeSpan Reserve = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AssertionLife = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _once = new(1);
    private string _token = string.Empty;
    private DateTimeOffset _end = DateTimeOffset.MinValue;

    /// <summary>A token for Graph.</summary>
    /// <exception cref="HttpRequestException">The authority refuses or does not answer.</exception>
    public async Task<string> Token(CancellationToken stop)
    {
        await _once.WaitAsync(stop);
        try
        {
            if (clock.GetUtcNow() + Reserve >= _end)
            {
                await Renew(stop);
            }

            return _token;
        }
        finally
        {
            _once.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _once.Dispose();

    private async Task Renew(CancellationToken stop)
    {
        var address = new Uri(settings.Autorite, $"{Uri.EscapeDataString(settings.Locataire)}/oauth2/v2.0/token");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = settings.Application,
            ["scope"] = settings.Portee,
            ["client_assertion_type"] = AssertionType,
            ["client_assertion"] = Assertion(address),
        });
        using var answer = await client.PostAsync(address, form, stop);
        answer.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(stop), cancellationToken: stop);
        _token = json.RootElement.GetProperty("access_token").GetString() ?? throw new HttpRequestException("The authority gave no token.");
        _end = clock.GetUtcNow() + TimeSpan.FromSeconds(json.RootElement.GetProperty("expires_in").GetInt32());
    }

    // RFC 7523: a short-lived token that the certificate signs, for this address alone.
    private string Assertion(Uri address)
    {
        using var certificate = X509CertificateLoader.LoadPkcs12FromFile(settings.Certificat, settings.MotDePasse);
        using var key = certificate.GetRSAPrivateKey() ?? throw new HttpRequestException("The certificate has no RSA private key.");
        var now = clock.GetUtcNow();
        var header = Part(new { alg = "PS256", typ = "JWT", x5t_S256 = Url(SHA256.HashData(certificate.RawData)) }).Replace("x5t_S256", "x5t#S256", StringComparison.Ordinal);
        var body = Part(new { aud = address.AbsoluteUri, iss = settings.Application, sub = settings.Application, jti = Guid.NewGuid().ToString(), nbf = now.ToUnixTimeSeconds(), exp = (now + AssertionLife).ToUnixTimeSeconds() });
        var signed = $"{Url(Encoding.UTF8.GetBytes(header))}.{Url(Encoding.UTF8.GetBytes(body))}";
        return $"{signed}.{Url(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pss))}";
    }

    private static string Part(object words) => JsonSerializer.Serialize(words);

    private static string Url(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}

/// <summary>An application registered with Entra ID.</summary>
/// <param name="Locataire">The tenant's id or domain.</param>
/// <param name="Application">The application's id.</param>
/// <param name="Certificat">Path of its certificate with private key (PKCS#12).</param>
/// <param name="MotDePasse">That file's password; null for none.</param>
public sealed record GraphIdentitySettings(string Locataire, string Application, string Certificat, string? MotDePasse)
{
    /// <summary>National clouds have their own.</summary>
    public Uri Autorite { get; init; } = new("https://login.microsoftonline.com/");

    /// <summary>Graph's own address and <c>/.default</c>.</summary>
    public string Portee { get; init; } = "https://graph.microsoft.com/.default";
}
