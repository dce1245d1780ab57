using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Identity;

/// <summary>Entra ID's access tokens, version 2: issuer, tenant, audience, lifetime, signature and scope are all checked.</summary>
internal static class EntraAuthentication
{
    private const string Tenant = "tid";
    private const string Scopes = "scp";

    public static void Configure(JwtBearerOptions bearer, EntraSettings entra)
    {
        bearer.MapInboundClaims = false;
        // The keys of all tenants of a cloud are the same, and are published for « organizations ».
        bearer.MetadataAddress = new Uri(entra.Instance, "organizations/v2.0/.well-known/openid-configuration").AbsoluteUri;
        // On this machine alone, where a test plays Entra's part.
        bearer.RequireHttpsMetadata = !entra.Instance.IsLoopback;
        bearer.TokenValidationParameters = new()
        {
            ValidAudiences = [$"{entra.ClientId:D}", $"api://{entra.ClientId:D}"],
            ValidIssuers = entra.Locataires.Select(tenant => $"{entra.Instance}{tenant:D}/v2.0"),
            ValidateIssuerSigningKey = true,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ClockSkew = TimeSpan.FromMinutes(2),
            NameClaimType = "preferred_username",
            RoleClaimType = "roles",
        };
        bearer.Events = new()
        {
            OnTokenValidated = context =>
            {
                if (Refusal(context.Principal, entra) is { } refusal)
                {
                    context.Fail(refusal);
                }

                return Task.CompletedTask;
            },
            OnChallenge = context =>
            {
                context.HandleResponse();
                context.Response.Headers.WWWAuthenticate = "Bearer";
                return ProblemWriter.Write(context.HttpContext, FrenchProblem.Of(
                    StatusCodes.Status401Unauthorized, "Connectez-vous avec le compte de votre organisme, puis réessayez."));
            },
            OnForbidden = context => ProblemWriter.Write(context.HttpContext, FrenchProblem.Of(
                StatusCodes.Status403Forbidden, "Votre rôle ne le permet pas : demandez à l’administrateur de QualiHlm Docs de votre organisme.")),
        };
    }

    private static string? Refusal(ClaimsPrincipal? user, EntraSettings entra) =>
        !Guid.TryParse(user?.FindFirstValue(Tenant), out var tenant) || !entra.Locataires.Contains(tenant) ? "tenant"
        // A token of another tenant's issuer must not name ours.
        : user?.FindFirstValue("iss") != $"{entra.Instance}{tenant:D}/v2.0" ? "issuer"
        : !(user.FindFirstValue(Scopes) ?? string.Empty).Split(' ').Contains(EntraSettings.Scope) ? "scope"
        : null;

    /// <summary>Which organisme a signed-in user belongs to; null without sign-in by Entra.</summary>
    public static Guid? TenantOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Tenant), out var tenant) ? tenant : null;
}
