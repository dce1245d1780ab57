using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Identity;

/// <summary>With no sign-in, whoever shows the token is this machine's user and may do everything.</summary>
internal sealed class JetonAuthentication(
    Jeton jeton, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Jeton";
    private const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var offered = Offered();
        var result = offered is null ? AuthenticateResult.NoResult()
            : jeton.Matches(offered) ? AuthenticateResult.Success(new AuthenticationTicket(LocalUser(), SchemeName))
            : AuthenticateResult.Fail("another token");
        return Task.FromResult(result);
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => ProblemWriter.Write(Context, FrenchProblem.Of(
        StatusCodes.Status401Unauthorized, "Ouvrez l’adresse complète que le service affiche à son démarrage : elle porte le jeton de cette session."));

    private string? Offered()
    {
        var header = $"{Request.Headers.Authorization}";
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim()
            : Request.Cookies[Jeton.CookieName(Request)] ?? Request.Query[Jeton.Parameter].FirstOrDefault();
    }

    private static ClaimsPrincipal LocalUser() => new(new ClaimsIdentity(
    [
        new(ClaimTypes.Name, Environment.UserName is { Length: > 0 } user ? user : "inconnu"),
        .. Droits.Roles[Droits.Lire].Select(role => new Claim(ClaimTypes.Role, role)),
    ], SchemeName));
}
