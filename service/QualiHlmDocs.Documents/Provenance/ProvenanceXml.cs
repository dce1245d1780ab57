using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Provenance;

/// <summary>The custom XML part, written and read.</summary>
internal static class ProvenanceXml
{
    public const string Namespace = "urn:quali-hlm:provenance:1";

    private const string Day = "yyyy-MM-dd";

    private static readonly XNamespace Ns = Namespace;

    public static byte[] Write(DocumentProvenance provenance)
    {
        var root = new XElement(
            Ns + "provenance",
            new XElement(Ns + "classeur", new XAttribute("nom", Clean(provenance.Classeur)), new XAttribute("sha256", provenance.ClasseurEmpreinte)),
            new XElement(
                Ns + "modele",
                new XAttribute("code", Clean(provenance.Modele)),
                provenance.ModeleVersion is { } version ? new XAttribute("version", version) : null,
                new XAttribute("sha256", provenance.ModeleEmpreinte)),
            new XElement(
                Ns + "document",
                new XAttribute("date", provenance.Date.ToString(Day, CultureInfo.InvariantCulture)),
                new XAttribute("programme", Clean(provenance.Programme)),
                new XAttribute("sujet", Clean(provenance.Sujet))),
            provenance.Plan.Length > 0 ? new XElement(Ns + "plan", Clean(provenance.Plan)) : null);
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>Null for a part that is none of ours, or that someone spoilt.</summary>
    public static DocumentProvenance? TryRead(XmlReader reader)
    {
        if (reader.MoveToContent() != XmlNodeType.Element || reader.NamespaceURI != Namespace)
        {
            return null;
        }

        var root = XElement.Load(reader);
        var (classeur, modele, document) = (root.Element(Ns + "classeur"), root.Element(Ns + "modele"), root.Element(Ns + "document"));
        return DateOnly.TryParseExact(Of(document, "date"), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new()
            {
                Classeur = Of(classeur, "nom"),
                ClasseurEmpreinte = Of(classeur, "sha256"),
                Modele = Of(modele, "code"),
                ModeleVersion = int.TryParse(Of(modele, "version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null,
                ModeleEmpreinte = Of(modele, "sha256"),
                Date = date,
                Programme = Of(document, "programme"),
                Sujet = Of(document, "sujet"),
                Plan = root.Element(Ns + "plan")?.Value ?? string.Empty,
            }
            : null;
    }

    private static string Of(XElement? element, string attribute) => element?.Attribute(attribute)?.Value ?? string.Empty;

    // A sheet's or a file's name may hold what XML cannot.
    private static string Clean(string words) => words.All(XmlConvert.IsXmlChar) ? words : string.Concat(words.Where(XmlConvert.IsXmlChar));
}
