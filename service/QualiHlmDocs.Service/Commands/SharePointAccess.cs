using QualiHlmDocs.Service.Archive.SharePoint;
using QualiHlmDocs.Service.Concertations.Canaux.Graph;

namespace QualiHlmDocs.Service.Commands;

/// <summary>The copies of the installation's archive, as it is configured.</summary>
internal static class SharePointAccess
{
    private const string NoSite = "Aucun site n’est configuré : donnez son adresse dans Archive__SharePoint__Site. L’archive sur le disque n’en a pas besoin.";

    private const string NoIdentity = "L’application n’a pas d’identité chez Microsoft 365 : donnez Archive__SharePoint__Locataire, __Application et __Certificat, ou un jeton dans Archive__SharePoint__Jeton.";

    /// <summary>Runs a verb on the copies; what is missing is one sentence and <see cref="ExitCodes.Unusable"/>.</summary>
    public static async Task<int> Run(Func<SharePointCopies, Task<int>> verb)
    {
        var archive = ArchiveAccess.Settings();
        var configuration = ArchiveAccess.Configuration();
        if (SharePointSettings.From(configuration, archive.Racine) is not { } settings)
        {
            return Terminal.Refuse(NoSite);
        }

        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        var section = configuration.GetSection(SharePointSettings.Section);
        using var identity = IdentityOf(section, settings.Graph) is { } known ? new GraphIdentity(client, known, TimeProvider.System) : null;
        if (identity is null && section["Jeton"] is not { Length: > 0 })
        {
            return Terminal.Refuse(NoIdentity);
        }

        Func<CancellationToken, Task<string>> token = identity is null ? _ => Task.FromResult(section["Jeton"] ?? string.Empty) : identity.Token;
        try
        {
            return await verb(new(ArchiveAccess.Store(), settings, client, token, TimeProvider.System));
        }
        catch (Archive.ArchiveException refusal)
        {
            return Terminal.Refuse(refusal.Message);
        }
    }

    private static GraphIdentitySettings? IdentityOf(IConfigurationSection section, Uri graph) =>
        section["Locataire"] is { Length: > 0 } tenant && section["Application"] is { Length: > 0 } application && section["Certificat"] is { Length: > 0 } certificate
            ? new(tenant, application, certificate, section["CertificatMotDePasse"])
            {
                Autorite = Uri.TryCreate(section["Autorite"], UriKind.Absolute, out var authority) ? authority : new("https://login.microsoftonline.com/"),
                Portee = graph.GetLeftPart(UriPartial.Authority) + "/.default",
            }
            : null;
}
