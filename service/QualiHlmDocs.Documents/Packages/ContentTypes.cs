namespace QualiHlmDocs.Documents.Packages;

/// <summary><c>[Content_Types].xml</c>: the type of each part, by its name or else by its extension.</summary>
internal sealed class ContentTypes
{
    public const string PartName = "[Content_Types].xml";

    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byExtension = new(StringComparer.OrdinalIgnoreCase);

    public static ContentTypes Read(ZipPackage zip)
    {
        var types = new ContentTypes();
        if (zip.Find(PartName) is not { } entry)
        {
            return types;
        }

        foreach (var element in PackageXml.ElementsOf(entry, "Override"))
        {
            types._byName[element.Value("PartName").TrimStart('/')] = element.Value("ContentType");
        }

        foreach (var element in PackageXml.ElementsOf(entry, "Default"))
        {
            types._byExtension[element.Value("Extension")] = element.Value("ContentType");
        }

        return types;
    }

    public string? Of(string part) =>
        _byName.TryGetValue(part, out var type) || _byExtension.TryGetValue(part[(part.LastIndexOf('.') + 1)..], out type)
            ? type
            : null;
}
