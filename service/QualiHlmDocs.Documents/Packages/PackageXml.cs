using System.Xml;

namespace QualiHlmDocs.Documents.Packages;

/// <summary>
/// How XML inside a package is read everywhere: no DTD, no resolver, a bound on characters. A DOCTYPE or broken XML
/// raises <see cref="XmlException"/> from the reader it gives.
/// </summary>
public static class PackageXml
{
    /// <summary>A reader over an entry. Disposing of it closes the entry.</summary>
    public static XmlReader Open(ZipPackageEntry entry) => XmlReader.Create(entry.Open(), Settings(entry.Size));

    /// <summary>
    /// The attributes of each element of that local name, namespaces disregarded. For the package's own small parts;
    /// broken XML raises <see cref="PackageFaultException"/>.
    /// </summary>
    internal static IReadOnlyList<PackageXmlElement> ElementsOf(ZipPackageEntry entry, string localName)
    {
        var elements = new List<PackageXmlElement>();
        try
        {
            using var reader = Open(entry);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == localName)
                {
                    elements.Add(PackageXmlElement.Of(reader));
                }
            }
        }
        catch (XmlException)
        {
            throw new PackageFaultException(PackageFault.Corrupt, entry.Name);
        }

        return elements;
    }

    private static XmlReaderSettings Settings(long size) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // Without a DTD nothing expands: text cannot be longer than the entry. Zero would mean « no bound ».
        MaxCharactersInDocument = Math.Max(1, size),
    };
}

/// <summary>An element's attributes by local name.</summary>
internal sealed class PackageXmlElement
{
    private readonly Dictionary<string, string> _attributes = [];

    public static PackageXmlElement Of(XmlReader reader)
    {
        var element = new PackageXmlElement();
        while (reader.MoveToNextAttribute())
        {
            element._attributes[reader.LocalName] = reader.Value;
        }

        reader.MoveToElement();
        return element;
    }

    /// <summary>Empty when absent.</summary>
    public string Value(string attribute) => _attributes.GetValueOrDefault(attribute, string.Empty);
}
