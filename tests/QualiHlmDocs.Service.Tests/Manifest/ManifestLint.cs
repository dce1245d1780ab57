using System.Xml.Linq;

namespace QualiHlmDocs.Service.Tests.Manifest;

/// <summary>What the schemas do not see, one rule a row. A rule answers with its faults.</summary>
internal static class ManifestLint
{
    // Copied with the samples that carry them, they make two add-ins one.
    private static readonly string[] SampleIds =
    [
        "05c2e1c9-3e1d-406e-9a91-e9ac64854143",
        "657a32a9-ab8a-4579-ac9f-df1a11a64e52",
        "c6890c26-5bbb-40ed-a321-37f07909a2f0",
        "12345678-1234-1234-1234-123456789012",
        "00000000-0000-0000-0000-000000000000",
    ];

    private static readonly string[] CommonSets = ["DialogApi", "SharedRuntime", "IdentityAPI", "OpenBrowserWindowApi", "NestedAppAuth"];

    public static IReadOnlyDictionary<string, Func<LintedManifest, IEnumerable<string>>> Rules { get; } =
        new Dictionary<string, Func<LintedManifest, IEnumerable<string>>>
        {
            ["order"] = manifest => ElementOrder.Faults(manifest.Root),
            ["https"] = manifest => manifest.Addresses.Where(address => !address.StartsWith("https://", StringComparison.Ordinal)),
            ["one origin"] = manifest => manifest.Addresses.Select(address => new Uri(address).Authority).Distinct().Skip(1),
            ["own id"] = manifest => manifest.Named("Id").Select(id => id.Value)
                .Where(id => !Guid.TryParseExact(id, "D", out _) || SampleIds.Contains(id, StringComparer.OrdinalIgnoreCase)),
            ["resources resolve"] = manifest => manifest.References.Except(manifest.Resources.Select(one => (one.Kind, one.Id))).Select(one => $"{one}"),
            ["resources are used"] = manifest => manifest.Resources.Select(one => (one.Kind, one.Id)).Except(manifest.References).Select(one => $"{one}"),
            ["short ids"] = manifest => manifest.Resources.Select(one => one.Id).Where(id => id.Length is 0 or > 32),
            ["icons"] = ManifestIcons.Faults,
            ["languages"] = Languages,
            ["lengths"] = Lengths,
            ["domains"] = manifest => manifest.Named("AppDomain").Select(domain => domain.Value).Where(domain => !IsOrigin(domain)),
            ["sets"] = manifest => manifest.Root.Elements().Where(one => one.Name.LocalName == "Requirements").Descendants()
                .Select(one => (string?)one.Attribute("Name")).OfType<string>().Except(CommonSets),
            ["version"] = manifest => manifest.Named("Version").Select(one => one.Value).Where(version => version != manifest.Version),
            ["pages"] = manifest => manifest.Addresses.Where(address => !File.Exists(manifest.FileOf(address))),
            ["views"] = manifest => manifest.Addresses.Select(address => new Uri(address).Query).Where(query => query.Length > 0)
                .Where(query => !manifest.Vues.Contains(query.Replace("?vue=", string.Empty, StringComparison.Ordinal))),
            ["one pane"] = manifest => manifest.Named("TaskpaneId").Select(one => one.Value).Distinct().Skip(1),
            ["distinct ids"] = manifest => manifest.Named("Group").Concat(manifest.Named("Control")).Concat(manifest.Resources.Select(one => one.Element))
                .Select(one => (string?)one.Attribute("id") ?? string.Empty).GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key),
            ["hosts"] = manifest => new[] { "Workbook", "Document" }.Where(host =>
                !manifest.Named("Host").Any(one => (string?)one.Attribute("Name") == host)
                || !manifest.Named("Host").Any(one => one.Attributes().Any(type => type.Name.LocalName == "type" && type.Value == host))),
        };

    public static IReadOnlyList<string> Faults(LintedManifest manifest) =>
        [.. Rules.SelectMany(rule => rule.Value(manifest).Select(fault => $"{rule.Key}: {fault}"))];

    private static IEnumerable<string> Languages(LintedManifest manifest)
    {
        if (manifest.Named("DefaultLocale").Single().Value != LintedManifest.DefaultLocale)
        {
            yield return "the default language";
        }

        var strings = manifest.Named("String").Concat(manifest.Root.Elements().Where(one => one.Name.LocalName is "DisplayName" or "Description"));
        foreach (var text in strings)
        {
            var languages = text.Elements().Select(one => (string?)one.Attribute("Locale"));
            if (!languages.SequenceEqual([LintedManifest.OtherLocale]))
            {
                yield return $"{text.Name.LocalName} {(string?)text.Attribute("id")}: {string.Join(", ", languages)}";
            }
        }
    }

    private static IEnumerable<string> Lengths(LintedManifest manifest)
    {
        var labels = manifest.Named("Label").Select(label => (string?)label.Attribute("resid")).ToHashSet();
        return manifest.Named("String").Concat(manifest.Named("DisplayName"))
            .Concat(manifest.Root.Elements().Where(one => one.Name.LocalName == "Description"))
            .SelectMany(text => Values(text).Where(value => value.Length == 0 || value.Length > Longest(text, labels)));
    }

    // A ribbon breaks a label over two lines of some twenty characters.
    private static int Longest(XElement text, HashSet<string?> labels) =>
        labels.Contains((string?)text.Attribute("id")) ? 20
        : text.Name.LocalName == "Description" || text.Parent?.Name.LocalName == "LongStrings" ? 250
        : 125;

    private static IEnumerable<string> Values(XElement text) =>
        text.Elements().Select(one => (string?)one.Attribute("Value")).Prepend((string?)text.Attribute("DefaultValue")).OfType<string>();

    private static bool IsOrigin(string domain) =>
        Uri.TryCreate(domain, UriKind.Absolute, out var uri) && !domain.Contains('*', StringComparison.Ordinal)
        && domain.Equals(uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
