using System.Xml.Linq;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Inserted;

/// <summary>
/// A Word file of the data that is to be put into another. It is trusted less than a template: what runs, what leads
/// outside and what Word alone could read is refused before anything of it is taken.
/// </summary>
internal sealed class SourceDocument
{
    // What a part may point to; the rest of a file (settings, themes, headers…) is left behind, or refused.
    private static readonly HashSet<string> Refused = ["oleObject", "control", "activeXControlBinary", "aFChunk", "subDocument", "frame", "attachedTemplate", "vbaProject", "attachedToolbars", "video", "audio", "media", "recipientData", "mailMergeSource"];
    private readonly OpcPackage _package;

    private SourceDocument(OpcPackage package, string main, XElement body)
    {
        (_package, Main, Body) = (package, main, body);
        (Styles, Numbering) = (RootOf("styles"), RootOf("numbering"));
        (Footnotes, Endnotes) = (PartOf("footnotes"), PartOf("endnotes"));
        foreach (var part in new[] { Main, Footnotes, Endnotes }.OfType<string>())
        {
            Check(part);
        }
    }

    /// <summary>The name of the main part.</summary>
    public string Main { get; }

    public XElement Body { get; }

    public XNamespace W => Body.Name.Namespace;

    public XElement? Styles { get; }

    public XElement? Numbering { get; }

    /// <summary>The name of the part; null when there is none.</summary>
    public string? Footnotes { get; }

    public string? Endnotes { get; }

    /// <exception cref="FilterException">Not a document that can be put into another.</exception>
    public static SourceDocument Read(ReadOnlyMemory<byte> bytes, TemplateLimits limits)
    {
        try
        {
            var opening = ZipPackage.TryOpen(bytes, limits.Package);
            if (opening.Package is not { } zip)
            {
                throw NotADocument(opening.Fault is PackageFault.Encrypted ? "ce document est protégé par un mot de passe" : "ces octets ne sont pas un document Word (.docx)");
            }

            var package = new OpcPackage(zip);
            var main = package.MainPart;
            var type = main is null ? null : package.ContentTypeOf(main.Name);
            if (main is null || !PartKind.IsMain(type))
            {
                throw NotADocument("ce fichier n’est pas un document Word (.docx)");
            }

            if (type?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true || zip.Entries.Any(entry => entry.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                throw NotADocument("ce document contient des macros");
            }

            return SafeXml.TryRead(Utf8Xml.From(main.ReadAll())) is { } root && root.Element(root.Name.Namespace + "body") is { } body
                ? new SourceDocument(package, main.Name, body)
                : throw NotADocument("ce document est abîmé");
        }
        catch (PackageFaultException)
        {
            throw NotADocument("ce document est abîmé");
        }
    }

    public static FilterException NotADocument(string message) =>
        new(ValueFindings.NotADocument, message, "Donnez un document Word ordinaire (.docx), sans macros ni objets incorporés ou liés.");

    /// <summary>The root of a part by its name; null when it is absent or broken.</summary>
    public XElement? Root(string? name) => name is not null && _package.Zip.Find(name) is { } entry ? SafeXml.TryRead(Utf8Xml.From(entry.ReadAll())) : null;

    public byte[] Bytes(string name) => _package.Zip.Find(name)?.ReadAll() ?? throw NotADocument("il manque une partie à ce document");

    public string TypeOf(string name) => _package.ContentTypeOf(name) ?? string.Empty;

    public OpcRelationship? Relation(string part, string id) => _package.RelationshipsOf(part).FirstOrDefault(relation => relation.Id == id);

    public IReadOnlyList<OpcRelationship> RelationsOf(string part) => _package.RelationshipsOf(part);

    private string? PartOf(string kind) => _package.RelationshipsOf(Main).FirstOrDefault(relation => relation.Kind == kind && !relation.IsExternal)?.Target;

    private XElement? RootOf(string kind) => Root(PartOf(kind));

    private void Check(string part)
    {
        foreach (var relation in _package.RelationshipsOf(part))
        {
            if (Refused.Contains(relation.Kind) || (relation.Kind == "package" && !relation.IsExternal))
            {
                throw NotADocument("ce document contient un objet incorporé (OLE, contrôle, document, média)");
            }

            if (relation.IsExternal && relation.Kind != "hyperlink")
            {
                throw NotADocument("ce document renvoie à un fichier extérieur (image ou objet lié)");
            }
        }
    }
}
