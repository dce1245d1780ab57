using System.Text;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Inserted;

/// <summary>
/// Takes out of a document what has no meaning in another: sections, comments, changes, bindings, marks of the proofing;
/// and refuses the fields that would fetch something.
/// </summary>
internal static class Cleaning
{
    private static readonly HashSet<string> Removed =
    [
        "sectPr", "proofErr", "lastRenderedPageBreak", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "del", "moveFrom", "moveFromRangeStart", "moveFromRangeEnd",
        "moveToRangeStart", "moveToRangeEnd", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange", "tblPrExChange", "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
        "smartTagPr", "customXmlPr", "dataBinding", "placeholder", "fldData", "divId", "docPartObj", "delText", "delInstrText",
    ];

    private static readonly HashSet<string> Unwrapped = ["ins", "moveTo", "smartTag", "customXml"];
    private static readonly HashSet<string> Objects = ["object", "altChunk", "subDoc", "control", "movie", "OLEObject", "contentPart"];

    // What fetches, runs or asks when a document is opened or its fields are brought up to date.
    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        "DDE", "DDEAUTO", "LINK", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "DATABASE", "EMBED", "MACROBUTTON", "CONTROL", "RD", "AUTOTEXT", "AUTOTEXTLIST", "ASK", "FILLIN", "PRINT", "MERGEFIELD", "NEXT", "NEXTIF", "SKIPIF",
    };

    private const string Known = "http://schemas.microsoft.com/office/word/201";

    /// <summary>Cleans the content of an element in place.</summary>
    /// <param name="content">A copy of a body or a note.</param>
    /// <param name="ignorable">The namespaces that a program may leave unread (ISO/IEC 29500-3 § 7.2).</param>
    public static void Clean(XElement content, IReadOnlySet<XNamespace> ignorable)
    {
        var w = content.Name.Namespace;
        foreach (var row in content.Descendants(w + "tr").Where(row => row.Element(w + "trPr")?.Element(w + "del") is not null).ToList())
        {
            row.Remove();
        }

        foreach (var element in content.Descendants().ToList().Where(element => (element.Name.Namespace == w && Removed.Contains(element.Name.LocalName)) || IsUnread(element.Name.Namespace, ignorable)))
        {
            element.Remove();
        }

        foreach (var element in content.Descendants().Reverse().Where(element => element.Name.Namespace == w && Unwrapped.Contains(element.Name.LocalName) && element.Parent?.Name.LocalName is not ("rPr" or "trPr")).ToList())
        {
            element.ReplaceWith(element.Nodes());
        }

        foreach (var element in content.Descendants().ToList())
        {
            CleanElement(element, w, ignorable);
        }

        CheckFields(content, w);
    }

    private static void CleanElement(XElement element, XNamespace w, IReadOnlySet<XNamespace> ignorable)
    {
        var name = element.Name.LocalName;
        if (Objects.Contains(name) && (element.Name.Namespace == w || name == "OLEObject"))
        {
            throw SourceDocument.NotADocument("ce document contient un objet incorporé (OLE, contrôle, document, média)");
        }

        // Identifiers of paragraphs, shapes and controls are each other's only inside one file.
        var isShape = element.Name.NamespaceName == "urn:schemas-microsoft-com:vml" && name != "shapetype";
        element.Attributes().Where(attribute => ignorable.Contains(attribute.Name.Namespace) || attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)
            || (isShape && attribute.Name.LocalName is "id" or "spid" && attribute.Name.Namespace.NamespaceName is "" or "urn:schemas-microsoft-com:office:office")).Remove();
        if (element.Name == w + "id" && element.Parent?.Name == w + "sdtPr" || (element.Name == w + "ins" && element.Parent?.Name.LocalName is "rPr" or "trPr"))
        {
            element.Remove();
        }
    }

    private static bool IsUnread(XNamespace space, IReadOnlySet<XNamespace> ignorable) => ignorable.Contains(space) && !space.NamespaceName.StartsWith(Known, StringComparison.Ordinal);

    private static void CheckFields(XElement content, XNamespace w)
    {
        var open = new Stack<StringBuilder>();
        foreach (var element in content.Descendants())
        {
            if (element.Name == w + "fldSimple")
            {
                CheckField(element.Attribute(w + "instr")?.Value ?? string.Empty);
            }
            else if (element.Name == w + "instrText" && open.Count > 0)
            {
                open.Peek().Append(element.Value);
            }
            else if (element.Name == w + "fldChar" && element.Attribute(w + "fldCharType")?.Value == "begin")
            {
                open.Push(new StringBuilder());
            }
            else if (element.Name == w + "fldChar" && open.Count > 0)
            {
                CheckField(open.Peek().ToString());
                _ = element.Attribute(w + "fldCharType")?.Value == "end" ? open.Pop() : open.Peek();
            }
        }

        if (open.Count > 0)
        {
            throw SourceDocument.NotADocument("un champ de ce document n’a pas de fin");
        }
    }

    private static void CheckField(string code)
    {
        var words = code.Split([' ', '\t', '\u00A0', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && Fields.Contains(words[0]))
        {
            throw SourceDocument.NotADocument($"ce document contient un champ {words[0].ToUpperInvariant()}, qui irait chercher quelque chose ailleurs");
        }

        if (words.Length > 1 && words[0].Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase) && !words[1].StartsWith('\\') && Addresses.Read(words[1].Trim('"', '«', '»', '“', '”')) is null)
        {
            throw SourceDocument.NotADocument("ce document contient un lien qui ne mène pas à une adresse http, https ou mailto");
        }
    }
}
