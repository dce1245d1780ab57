using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Provenance;

/// <summary>A Word document with its provenance inside. The same document and provenance always give the same bytes.</summary>
public static class SealedDocument
{
    private const string Part = "customXml/qualihlm.xml";
    private const string TypesPart = "[Content_Types].xml";
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
    private const string RelationshipId = "rIdQualiHlmProvenance";

    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    // Of our own making: only what is written in the file bounds it.
    private static readonly PackageLimits Own = new() { MaxPackageBytes = int.MaxValue, MaxInflatedBytes = int.MaxValue, MaxRatio = int.MaxValue };

    /// <summary>Adds the provenance to a document just rendered; one that its template brought along is replaced.</summary>
    public static ReadOnlyMemory<byte> Seal(ReadOnlyMemory<byte> docx, DocumentProvenance provenance)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        var package = ZipPackage.TryOpen(docx, Own).Package ?? throw new InvalidOperationException("The document just rendered cannot be read.");
        var main = new OpcPackage(package).MainPart?.Name ?? throw new InvalidOperationException("The document just rendered has no main part.");
        var content = ProvenanceXml.Write(provenance);
        var output = new MemoryStream(docx.Length + content.Length + 1024);
        var zip = new ZipPackageWriter(output);
        if (Find(package) is { } former)
        {
            foreach (var entry in package.Entries)
            {
                Copy(zip, entry, entry == former ? content : null);
            }
        }
        else
        {
            AddPart(zip, package, main, content);
        }

        zip.Finish();
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    /// <summary>The provenance that a document carries; null for one that carries none, or is no Word document.</summary>
    public static DocumentProvenance? TryRead(ReadOnlyMemory<byte> docx) =>
        ZipPackage.TryOpen(docx, PackageLimits.Default).Package is { } package && Find(package) is { } entry ? TryRead(entry) : null;

    // Word gives the part another name when it saves.
    private static ZipPackageEntry? Find(ZipPackage package) => package.Entries.FirstOrDefault(entry =>
        entry.Name.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase)
        && entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && TryRead(entry) is not null);

    private static DocumentProvenance? TryRead(ZipPackageEntry entry)
    {
        try
        {
            using var reader = PackageXml.Open(entry);
            return ProvenanceXml.TryRead(reader);
        }
        catch (Exception fault) when (fault is XmlException or PackageFaultException)
        {
            return null;
        }
    }

    private static void AddPart(ZipPackageWriter zip, ZipPackage package, string main, byte[] content)
    {
        var slash = main.LastIndexOf('/') + 1;
        var lists = $"{main[..slash]}_rels/{main[slash..]}.rels";
        foreach (var entry in package.Entries)
        {
            Copy(zip, entry, entry.Name == TypesPart ? WithType(entry) : entry.Name == lists ? WithRelationship(Load(entry)) : null);
        }

        if (package.Find(lists) is null)
        {
            zip.Add(lists, WithRelationship(new XElement(Relationships + "Relationships")), CompressionLevel.Fastest);
        }

        zip.Add(Part, content, CompressionLevel.Fastest);
    }

    private static void Copy(ZipPackageWriter zip, ZipPackageEntry entry, byte[]? replacement)
    {
        if (replacement is null)
        {
            zip.AddRaw(entry);
        }
        else
        {
            zip.Add(entry.Name, replacement, CompressionLevel.Fastest);
        }
    }

    private static byte[] WithType(ZipPackageEntry entry)
    {
        var root = Load(entry);
        if (!root.Elements(Types + "Override").Any(part => part.Attribute("PartName")?.Value == "/" + Part))
        {
            root.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + Part), new XAttribute("ContentType", "application/xml")));
        }

        return Bytes(root);
    }

    private static byte[] WithRelationship(XElement root)
    {
        root.Add(new XElement(
            Relationships + "Relationship",
            new XAttribute("Id", RelationshipId), new XAttribute("Type", RelationshipType), new XAttribute("Target", "/" + Part)));
        return Bytes(root);
    }

    private static XElement Load(ZipPackageEntry entry)
    {
        using var reader = PackageXml.Open(entry);
        return XElement.Load(reader);
    }

    private static byte[] Bytes(XElement root) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting));
}
