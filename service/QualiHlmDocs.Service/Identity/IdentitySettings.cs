namespace QualiHlmDocs.Service.Identity;

/// <summary>Who may ask, as the installation decides.</summary>
/// <param name="Jeton">The token of an installation without sign-in; null makes a new one at each start.</param>
/// <param name="Entra">Sign-in by Entra ID; null where this machine's user alone is served.</param>
public sealed record IdentitySettings(string? Jeton, EntraSettings? Entra)
{
    public const string JetonVariable = "QUALIHLM_JETON";

    /// <summary>A token that a person chose is refused below this many characters.</summary>
    public const int MinJetonLength = 16;

    /// <summary>
    /// <c>QUALIHLM_JETON</c>, and the section <c>Entra</c> (<c>ClientId</c>, <c>Locataires</c>, <c>Instance</c>).
    /// </summary>
    /// <exception cref="InvalidOperationException">A setting cannot be used; the sentence says which, in French.</exception>
    public static IdentitySettings From(IConfiguration configuration)
    {
        var jeton = Environment.GetEnvironmentVariable(JetonVariable) is { Length: > 0 } value ? value : null;
        return jeton is { Length: < MinJetonLength }
            ? throw new InvalidOperationException($"{JetonVariable} doit compter au moins {MinJetonLength} caractères.")
            : new(jeton, EntraSettings.From(configuration.GetSection("Entra")));
    }
}

/// <summary>Sign-in by Entra ID, for one organisme or several.</summary>
/// <param name="ClientId">The application's id; tokens are for it, as a GUID or as <c>api://GUID</c>.</param>
/// <param name="Locataires">The tenants that are served, each an organisme with its own documents; never empty.</param>
/// <param name="Instance">Where tokens come from; another one in sovereign clouds.</param>
public sealed record EntraSettings(Guid ClientId, IReadOnlySet<Guid> Locataires, Uri Instance)
{
    private static readonly Uri PublicCloud = new("https://login.microsoftonline.com/");

    /// <summary>The scope that the pane asks for.</summary>
    public const string Scope = "access_as_user";

    internal static EntraSettings? From(IConfigurationSection section)
    {
        if (section["ClientId"] is not { Length: > 0 } client)
        {
            return null;
        }

        var tenants = (section["Locataires"] ?? string.Empty).Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (!Guid.TryParse(client, out var clientId) || tenants.Length == 0 || !tenants.All(tenant => Guid.TryParse(tenant, out _)))
        {
            throw new InvalidOperationException("Entra:ClientId et Entra:Locataires doivent être des identifiants (GUID) ; séparez plusieurs locataires par des virgules.");
        }

        var instance = section["Instance"] is { Length: > 0 } other ? new Uri(other) : PublicCloud;
        return new(clientId, tenants.Select(Guid.Parse).ToHashSet(), instance);
    }
}
