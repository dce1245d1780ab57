using System.Security;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Manifest;

/// <summary>The manifest that Office installs the add-in from. Its addresses are absolute: it is for one origin.</summary>
internal sealed class AddinManifest
{
    /// <summary>The origin that the file at the project's root is written for.</summary>
    public const string CanonicalOrigin = "https://localhost:5273";

    private readonly Lazy<string> _canonical = new(() => File.ReadAllText(ProgramFiles.Manifest));

    /// <summary>The same manifest for another origin, given without a final slash.</summary>
    public string For(string origin) =>
        _canonical.Value.Replace(CanonicalOrigin, SecurityElement.Escape(origin), StringComparison.Ordinal);
}
