using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>A stand-in for Entra ID on loopback: publishes its keys as the real one does, and signs whatever token a test asks for.</summary>
public sealed class EntraStandIn : IAsyncDisposable
{
    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _stranger = RSA.Create(2048);
    private WebApplication? _app;

    public Guid ClientId { get; } = Guid.Parse("6f1c2d3e-4a5b-4c6d-8e7f-901234567890");

    public Guid Tenant { get; } = Guid.Parse("11111111-2222-4333-8444-555555555555");

    public Guid OtherTenant { get; } = Guid.Parse("66666666-7777-4888-9999-aaaaaaaaaaaa");

    public Uri Instance { get; private set; } = new("about:blank");

    /// <summary>What an attacker may show.</summary>
    public static IReadOnlyList<string> BadTokens { get; } =
    [
        "none", "expired", "not yet valid", "unsigned", "of another key", "for another application", "of a stranger tenant", "of another issuer",
        "without scope", "altered",
    ];

    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapGet("/organizations/v2.0/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = $"{Instance}{{tenantid}}/v2.0",
            jwks_uri = $"{Instance}organizations/discovery/v2.0/keys",
            authorization_endpoint = $"{Instance}authorize",
            token_endpoint = $"{Instance}token",
        }));
        _app.MapGet("/organizations/discovery/v2.0/keys", () => Results.Json(new { keys = new[] { Jwk() } }));
        await _app.StartAsync();
        Instance = new Uri(_app.Urls.First() + "/");
    }

    /// <summary>A good token for a role (<c>pilote</c>, <c>lecteur</c>, <c>no role</c>…), or one of <see cref="BadTokens"/>.</summary>
    public string Token(string kind)
    {
        if (kind == "none")
        {
            return "x";
        }

        var now = DateTimeOffset.UtcNow;
        var tenant = kind switch { "pilote of the other tenant" => OtherTenant, "of a stranger tenant" => Guid.NewGuid(), _ => Tenant };
        var claims = new Dictionary<string, object>
        {
            ["aud"] = kind == "for another application" ? $"{Guid.NewGuid()}" : $"{ClientId}",
            ["iss"] = $"{Instance}{(kind == "of another issuer" ? OtherTenant : tenant)}/v2.0",
            ["tid"] = $"{tenant}",
            ["nbf"] = (kind == "not yet valid" ? now.AddHours(1) : now.AddHours(-1)).ToUnixTimeSeconds(),
            ["exp"] = (kind == "expired" ? now.AddMinutes(-10) : now.AddHours(2)).ToUnixTimeSeconds(),
            ["scp"] = kind == "without scope" ? "openid" : "access_as_user",
            ["preferred_username"] = "claire.exemple@exemple.fr",
            ["roles"] = kind switch { "no role" => Array.Empty<string>(), "lecteur" => ["lecteur"], _ => ["pilote"] },
        };
        return kind == "unsigned" ? $"{Part(new { alg = "none", typ = "JWT" })}.{Part(claims)}." : Signed(kind, claims);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _key.Dispose();
        _stranger.Dispose();
    }

    private string Signed(string kind, Dictionary<string, object> claims)
    {
        var head = Part(new { alg = "RS256", typ = "JWT", kid = "cle-1" });
        var signed = $"{head}.{Part(claims)}";
        var signature = (kind == "of another key" ? _stranger : _key).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        if (kind == "altered")
        {
            claims["roles"] = new[] { "administrateur" };
            signed = $"{head}.{Part(claims)}";
        }

        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private object Jwk()
    {
        var key = _key.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = "cle-1", alg = "RS256", n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) };
    }

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
