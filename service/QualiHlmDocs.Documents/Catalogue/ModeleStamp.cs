using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>
/// Which template of ours an organisme's own copy comes from: two custom properties of the Word file, which Word keeps
/// and shows (Fichier, Informations, Propriétés avancées).
/// </summary>
/// <param name="Code">The template's code.</param>
/// <param name="Version">The version that was copied.</param>
public sealed record ModeleStamp(string Code, int Version)
{
    private const string Part = "docProps/custom.xml";
    private const string CodeProperty = "QualiHlm modèle";
    private const string VersionProperty = "QualiHlm version";

    // What Office's own custom properties are numbered from, and the set they belong to (ISO/IEC 29500-1 § 22.3).
    private const int FirstId = 2;
    private const string PropertySet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private static readonly XNamespace Properties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static readonly XNamespace Values = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Null for a file that no program of ours copied, or that is no Word document.</summary>
    public static ModeleStamp? TryRead(ReadOnlyMemory<byte> docx)
    {
        if (ZipPackage.TryOpen(docx, PackageLimits.Default).Package?.Find(Part) is not { } entry)
        {
            return null;
        }

        try
        {
            var root = Load(entry);
            return Value(root, CodeProperty) is { Length: > 0 } code
                && int.TryParse(Value(root, VersionProperty), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                ? new(code, version)
                : null;
        }
        catch (Exception fault) when (fault is XmlException or PackageFaultException)
        {
            return null;
        }
    }

    /// <summary>A copy of a template of ours that says where it comes from.</summary>
    public ReadOnlyMemory<byte> On(ReadOnlyMemory<byte> docx)
    {
        var package = ZipPackage.TryOpen(docx, PackageLimits.Default).Package ?? throw new InvalidOperationException("A template of ours cannot be read.");
        var output = new MemoryStream(docx.Length + 1024);
        var zip = new ZipPackageWriter(output);
        var isNew = package.Find(Part) is null;
        foreach (var entry in package.Entries.Where(entry => entry.Name != Part))
        {
            switch (entry.Name)
            {
                case "[Content_Types].xml" when isNew:
                    zip.Add(entry.Name, With(entry, new XElement(Types + "Override", new XAttribute("PartName", "/" + Part), new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.custom-properties+xml"))), CompressionLevel.Fastest);
                    break;
                case "_rels/.rels" when isNew:
                    zip.Add(entry.Name, With(entry, new XElement(Relationships + "Relationship", new XAttribute("Id", "rIdQualiHlmModele"), new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"), new XAttribute("Target", Part))), CompressionLevel.Fastest);
                    break;
                default:
                    zip.AddRaw(entry);
                    break;
            }
        }

        zip.Add(Part, Bytes(Stamped(package.Find(Part))), CompressionLevel.Fastest);
        zip.Finish();
        return output.ToArray();
    }

    private XElement Stamped(ZipPackageEntry? former)
    {
        var root = former is null ? new XElement(Properties + "Properties", new XAttribute(XNamespace.Xmlns + "vt", Values.NamespaceName)) : Load(former);
        root.Elements().Where(property => property.Attribute("name")?.Value is CodeProperty or VersionProperty).ToList().ForEach(property => property.Remove());
        root.Add(Property(CodeProperty, Code), Property(VersionProperty, Version.ToString(CultureInfo.InvariantCulture)));
        var id = FirstId;
        foreach (var property in root.Elements())
        {
            property.SetAttributeValue("pid", id++);
        }

        return root;
    }

    private static XElement Property(string name, string value) => new(
        Properties + "property", new XAttribute("fmtid", PropertySet), new XAttribute("pid", 0), new XAttribute("name", name), new XElement(Values + "lpwstr", value));

    private static string? Value(XElement root, string name) =>
        root.Elements().FirstOrDefault(property => property.Attribute("name")?.Value == name)?.Value;

    private static byte[] With(ZipPackageEntry entry, XElement added)
    {
        var root = Load(entry);
        root.Add(added);
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
