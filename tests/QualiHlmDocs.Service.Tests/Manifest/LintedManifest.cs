using System.Xml.Linq;

namespace QualiHlmDocs.Service.Tests.Manifest;

/// <summary>A manifest with what it is judged by: the built pane beside it, its views, the program's version.</summary>
internal sealed record LintedManifest(XElement Root, string PaneFolder, IReadOnlyList<string> Vues, string Version)
{
    public const string DefaultLocale = "fr-FR";
    public const string OtherLocale = "en-US";

    /// <summary>Every attribute and text that is an address of ours.</summary>
    public IEnumerable<string> Addresses =>
        Root.Descendants().Where(IsAddress).SelectMany(element => element.DescendantsAndSelf())
            .Select(element => (string?)element.Attribute("DefaultValue") ?? (string?)element.Attribute("Value")).OfType<string>();

    /// <summary>What is defined under Resources, with the kind that its folder gives it.</summary>
    public IEnumerable<(string Kind, string Id, XElement Element)> Resources =>
        Named("Resources").Elements().Elements().Select(one => (one.Parent?.Name.LocalName ?? string.Empty, (string?)one.Attribute("id") ?? string.Empty, one));

    /// <summary>Every use of a resource, with the kind that the place asks for.</summary>
    public IEnumerable<(string Kind, string Id)> References =>
        Root.Descendants().Where(one => one.Attribute("resid") is not null).Select(one => (KindOf(one.Name.LocalName), Text(one, "resid")));

    public IEnumerable<XElement> Named(string name) => Root.Descendants().Where(one => one.Name.LocalName == name);

    public static string Text(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? string.Empty;

    /// <summary>The address's path as a file of the built pane.</summary>
    public string FileOf(string address) => Path.Combine(PaneFolder, new Uri(address).AbsolutePath.TrimStart('/'));

    private static bool IsAddress(XElement element) => element.Name.LocalName is "IconUrl" or "HighResolutionIconUrl" or "SupportUrl" or "Url"
        || element is { Name.LocalName: "SourceLocation", Parent.Name.LocalName: "DefaultSettings" }
        || element is { Name.LocalName: "Image", Parent.Name.LocalName: "Images" };

    private static string KindOf(string element) => element switch
    {
        "Image" => "Images",
        "SourceLocation" or "LearnMoreUrl" or "FunctionFile" => "Urls",
        "Description" => "LongStrings",
        _ => "ShortStrings",
    };
}
