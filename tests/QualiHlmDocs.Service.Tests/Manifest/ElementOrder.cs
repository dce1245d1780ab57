using System.Xml.Linq;

namespace QualiHlmDocs.Service.Tests.Manifest;

/// <summary>
/// Which children an element may have, and in which order (Microsoft, « manifest element ordering », and the published
/// schemas). After a name, « ! » is one, « + » one or more, « * » any number, nothing at most one.
/// </summary>
internal static class ElementOrder
{
    private static readonly Dictionary<string, string> Table = new()
    {
        ["OfficeApp"] = "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl "
            + "SupportUrl AppDomains Hosts! Requirements DefaultSettings! Permissions! Dictionary VersionOverrides ExtendedOverrides",
        ["DisplayName"] = "Override*",
        ["OfficeApp/Description"] = "Override*",
        ["IconUrl"] = "Override*",
        ["HighResolutionIconUrl"] = "Override*",
        ["SupportUrl"] = "Override*",
        ["AppDomains"] = "AppDomain+",
        ["Hosts"] = "Host+",
        ["Requirements"] = "Sets Methods",
        ["Sets"] = "Set+",
        ["Methods"] = "Method+",
        ["DefaultSettings"] = "SourceLocation! RequestedWidth RequestedHeight",
        ["DefaultSettings/SourceLocation"] = "Override*",
        ["VersionOverrides"] = "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
        ["Host"] = "Runtimes AllFormFactors DesktopFormFactor",
        ["DesktopFormFactor"] = "GetStarted FunctionFile ExtensionPoint+",
        ["GetStarted"] = "Title! Description! LearnMoreUrl!",
        ["ExtensionPoint"] = "OfficeTab* CustomTab*",
        ["OfficeTab"] = "Group+",
        ["Group"] = "Label! Icon! Control+",
        ["Icon"] = "Image+",
        ["Control"] = "Label! Supertip! Icon! Action!",
        ["Supertip"] = "Title! Description!",
        ["Action"] = "TaskpaneId SourceLocation! Title",
        ["Resources"] = "Images Urls ShortStrings LongStrings",
        ["Images"] = "Image+",
        ["Urls"] = "Url+",
        ["ShortStrings"] = "String+",
        ["LongStrings"] = "String+",
        ["Images/Image"] = "Override*",
        ["Url"] = "Override*",
        ["String"] = "Override*",
    };

    public static IEnumerable<string> Faults(XElement element)
    {
        var allowed = Allowed(element);
        var place = 0;
        foreach (var child in element.Elements())
        {
            var found = Array.FindIndex(allowed, one => one.Name == child.Name.LocalName);
            if (found < 0)
            {
                yield return $"<{element.Name.LocalName}> holds no <{child.Name.LocalName}>";
            }
            else if (found < place)
            {
                yield return $"<{child.Name.LocalName}> stands too late in <{element.Name.LocalName}>";
            }

            place = Math.Max(place, found);
        }

        foreach (var (name, mark) in allowed)
        {
            var count = element.Elements().Count(child => child.Name.LocalName == name);
            if ((mark is '!' or '+' && count == 0) || (mark is '!' or ' ' && count > 1))
            {
                yield return $"<{element.Name.LocalName}> holds {count} <{name}>";
            }
        }

        foreach (var fault in element.Elements().SelectMany(Faults))
        {
            yield return fault;
        }
    }

    // What stands under a parent of its own first; an element that is not in the table holds text alone.
    private static (string Name, char Mark)[] Allowed(XElement element)
    {
        var name = element.Name.LocalName;
        var row = Table.GetValueOrDefault($"{element.Parent?.Name.LocalName}/{name}") ?? Table.GetValueOrDefault(name) ?? string.Empty;
        return [.. row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word =>
            "!+*".Contains(word[^1], StringComparison.Ordinal) ? (word[..^1], word[^1]) : (word, ' '))];
    }
}
