using System.Security;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Manifest;

/// <summary>The manifest that Office installs the add-in from. Its addresses are absolute: it is for one origin.</summary>
internal sealed class AddinManifest
{
    /// <summary>The origin that the file at the project's root is written for.</summary>
    public const string CanonicalOrigin = "https://localhost:5273";

    private readonly Lazy<string> _canonical = new(() => File.ReadAllText(ProgramFiles.Manifest));

    /// <summary>
    /// The same manifest for another origin, given without a final slash. Where there is no sign-in the pane's addresses
    /// carry the token: Office knows no other way to hand it over.
    /// </summary>
    public string For(string origin, string? jeton)
    {
        var manifest = _canonical.Value.Replace(CanonicalOrigin, SecurityElement.Escape(origin), StringComparison.Ordinal);
        return jeton is null ? manifest : manifest
            .Replace("/taskpane.html?", $"/taskpane.html?{Jeton.Parameter}={jeton}&amp;", StringComparison.Ordinal)
            .Replace("/taskpane.html\"", $"/taskpane.html?{Jeton.Parameter}={jeton}\"", StringComparison.Ordinal);
    }
}
