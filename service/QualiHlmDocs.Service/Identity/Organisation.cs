using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Identity;

/// <summary>The organisme whose user asks: it sees its own documents, templates and register, and no other's.</summary>
/// <param name="request">The request: whoever makes this does so while it is answered, and may keep it for longer.</param>
/// <param name="settings">Where things are kept.</param>
public sealed class Organisation(IHttpContextAccessor request, ServiceSettings settings)
{
    private const string Local = "local";

    /// <summary>A name for files and keys: <c>local</c> without sign-in, else the tenant's id.</summary>
    public string Key { get; } = request.HttpContext is { } context && EntraAuthentication.TenantOf(context.User) is { } tenant ? $"{tenant:D}" : Local;

    /// <summary>Where everything of this organisme is kept.</summary>
    public string DataFolder => Key == Local ? settings.DataFolder : Path.Combine(settings.DataFolder, "organismes", Key);

    /// <summary>The archive of this organisme: the one that is configured, or a folder of its own in it for each tenant.</summary>
    public ArchiveSettings Own(ArchiveSettings archive) => Key == Local ? archive : archive with { Racine = Path.Combine(archive.Racine, Key) };
}
