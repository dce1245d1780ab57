namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>Where copies of the archive go: <c>Archive:SharePoint:…</c> (environment: <c>Archive__SharePoint__…</c>).</summary>
/// <param name="Site">The site's address as a browser shows it.</param>
/// <param name="Suivi">A folder for what is known of the copies; everything in it can be found again.</param>
public sealed record SharePointSettings(Uri Site, string Suivi)
{
    public const string Section = "Archive:SharePoint";

    /// <summary>The library's name, as people see it.</summary>
    public string Bibliotheque { get; init; } = "Documents";

    /// <summary>A folder of the library under which everything is put; empty for none.</summary>
    public string Dossier { get; init; } = string.Empty;

    /// <summary>Graph's base address with its version; sovereign clouds have their own.</summary>
    public Uri Graph { get; init; } = new("https://graph.microsoft.com/v1.0/");

    /// <summary>Null where no site is configured: then the archive has no copy, and nothing is asked of anyone.</summary>
    /// <param name="configuration">The installation's.</param>
    /// <param name="racine">The archive's root; what is known of the copies lies beside it.</param>
    public static SharePointSettings? From(IConfiguration configuration, string racine)
    {
        var section = configuration.GetSection(Section);
        if (!Uri.TryCreate(section["Site"], UriKind.Absolute, out var site))
        {
            return null;
        }

        var settings = new SharePointSettings(site, section["Suivi"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : racine.TrimEnd('/', '\\') + "-sharepoint");
        return settings with
        {
            Bibliotheque = section["Bibliotheque"] is { Length: > 0 } library ? library : settings.Bibliotheque,
            Dossier = (section["Dossier"] ?? string.Empty).Trim('/'),
            Graph = Uri.TryCreate(section["Graph"], UriKind.Absolute, out var graph) ? new(graph.AbsoluteUri.TrimEnd('/') + "/") : settings.Graph,
        };
    }
}
