using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;

namespace QualiHlmDocs.Service.Identity;

/// <summary>Who asks, and whether she may: the token of this machine, or Entra ID. What no right was given to is refused.</summary>
public static class Identities
{
    public static void Add(IServiceCollection services, IdentitySettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(new Jeton(settings.Jeton));
        services.AddHttpContextAccessor();
        services.AddScoped<Organisation>();
        if (settings.Entra is { } entra)
        {
            services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(bearer => EntraAuthentication.Configure(bearer, entra));
        }
        else
        {
            services.AddAuthentication(JetonAuthentication.SchemeName).AddScheme<AuthenticationSchemeOptions, JetonAuthentication>(JetonAuthentication.SchemeName, null);
        }

        var rights = services.AddAuthorizationBuilder();
        foreach (var (right, roles) in Droits.Roles)
        {
            rights.AddPolicy(right, policy => policy.RequireAuthenticatedUser().RequireRole(roles));
        }

        rights.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireRole(Droits.Administrateur).Build());
    }

    /// <summary>The link that carries the token, where there is one.</summary>
    public static void UseLinks(IApplicationBuilder app, IdentitySettings settings)
    {
        if (settings.Entra is null)
        {
            app.UseJetonLink();
        }
    }
}
