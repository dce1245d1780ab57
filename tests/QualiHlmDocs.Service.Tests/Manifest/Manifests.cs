using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Tests.Support;

namespace QualiHlmDocs.Service.Tests.Manifest;

/// <summary>The project's manifest, and the same with a fault.</summary>
internal static class Manifests
{
    public static string Canonical { get; } = File.ReadAllText(Project.File("manifest.xml"));

    /// <summary>The manifest with one passage replaced, wherever it stands.</summary>
    public static string With(string passage, string instead)
    {
        Canonical.Should().Contain(passage, "a twin without its fault would prove nothing");
        return Canonical.Replace(passage, instead, StringComparison.Ordinal);
    }

    public static IReadOnlyList<string> FaultsOf(string manifest) => ManifestLint.Faults(new LintedManifest(
        XElement.Parse(manifest),
        Path.Combine(Path.GetDirectoryName(Project.Program) ?? string.Empty, "pane"),
        Vues(),
        ProgramVersion()));

    private static IReadOnlyList<string> Vues()
    {
        var declared = Regex.Match(File.ReadAllText(Project.File("addin", "src", "state", "vue.ts")), @"VUES = \[([^\]]+)\]").Groups[1].Value;
        return [.. Regex.Matches(declared, "'([a-z]+)'").Select(vue => vue.Groups[1].Value)];
    }

    private static string ProgramVersion() =>
        typeof(ServiceSettings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? string.Empty;
}
