using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>What must hold of every document the engine makes, whatever its template and data.</summary>
internal static class DocxInvariants
{
    private static readonly XNamespace W = DocxBuilder.WordNamespace;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly string[] Markers = ["bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permStart", "permEnd"];

    /// <summary>Asserts them all; <paramref name="template"/> says which errors were there before.</summary>
    public static void Hold(ReadOnlyMemory<byte> docx, ReadOnlyMemory<byte>? template = null)
    {
        var parts = DocxReading.Parts(docx);
        var xml = parts.Where(part => part.Key.EndsWith(".xml", StringComparison.Ordinal) || part.Key.EndsWith(".rels", StringComparison.Ordinal))
            .ToDictionary(part => part.Key, part => XDocument.Load(new MemoryStream(part.Value)));
        foreach (var (name, part) in xml)
        {
            NothingOfTheEngineIsLeft(name, part);
            ContainersHoldWhatTheyMust(name, part);
            FieldsAreBalanced(name, part);
            RelationsResolve(name, part, xml);
        }

        IdsAreUnique(xml);
        ReferencesExist(xml);
        EveryPartHasAType(parts.Keys, xml["[Content_Types].xml"]);
        if (template is { } before)
        {
            NoNewSchemaError(docx, before);
        }
    }

    private static void NothingOfTheEngineIsLeft(string name, XDocument part)
    {
        var texts = part.Descendants().Where(element => element.Name != W + "delText").SelectMany(element => element.Attributes().Select(it => it.Value).Concat(element.Nodes().OfType<XText>().Select(it => it.Value)));
        foreach (var text in texts)
        {
            text.Should().NotContain("{{", "no tag is left in {0}", name);
        }

        foreach (var paragraph in part.Descendants(W + "p"))
        {
            string.Concat(paragraph.Descendants(W + "t").Select(it => it.Value)).Should().NotContain("{{", "no tag is left in {0}", name);
        }
    }

    private static void ContainersHoldWhatTheyMust(string name, XDocument part)
    {
        foreach (var cell in part.Descendants(W + "tc"))
        {
            var last = cell.Elements().LastOrDefault(element => !Markers.Contains(element.Name.LocalName));
            (last?.Name.LocalName).Should().BeOneOf(["p", "sdt"], "a cell of {0} ends with a paragraph", name);
        }

        foreach (var container in part.Descendants().Where(element => element.Name.LocalName is "hdr" or "ftr" or "footnote" or "endnote" or "txbxContent" && element.Name.Namespace == W))
        {
            container.Elements().Should().Contain(element => element.Name == W + "p" || element.Name == W + "sdt" || element.Name == W + "tbl", "{0} of {1} holds a paragraph", container.Name.LocalName, name);
        }

        part.Descendants(W + "tbl").Where(table => !table.Elements().Any(it => it.Name == W + "tr" || it.Name == W + "sdt")).Should().BeEmpty("tables of {0} have rows", name);
        part.Descendants(W + "sdtContent").Where(content => !content.Elements().Any()).Should().BeEmpty("content controls of {0} hold something", name);
    }

    private static void FieldsAreBalanced(string name, XDocument part)
    {
        var depth = 0;
        foreach (var mark in part.Descendants(W + "fldChar").Select(it => it.Attribute(W + "fldCharType")?.Value))
        {
            depth += mark switch { "begin" => 1, "end" => -1, _ => 0 };
            depth.Should().BeGreaterThanOrEqualTo(0, "fields of {0} begin before they end", name);
        }

        depth.Should().Be(0, "fields of {0} end", name);
    }

    private static void RelationsResolve(string name, XDocument part, Dictionary<string, XDocument> xml)
    {
        var used = part.Descendants().Attributes().Where(it => it.Name.Namespace == R && it.Value.Length > 0).Select(it => it.Value).Distinct().ToList();
        var slash = name.LastIndexOf('/') + 1;
        if (used.Count > 0 && !name.EndsWith(".rels", StringComparison.Ordinal) && xml.TryGetValue($"{name[..slash]}_rels/{name[slash..]}.rels", out var relations))
        {
            relations.Root!.Elements().Select(it => it.Attribute("Id")!.Value).Should().Contain(used, "relations of {0} resolve", name); // a relation has an id
        }
    }

    private static void IdsAreUnique(Dictionary<string, XDocument> xml)
    {
        var story = xml.Where(part => part.Key.StartsWith("word/", StringComparison.Ordinal)).Select(part => part.Value).ToList();
        Unique(story.SelectMany(part => part.Descendants().Where(it => it.Name.LocalName == "docPr")).Select(it => it.Attribute("id")?.Value), "drawings");
        Unique(story.SelectMany(part => part.Descendants().Where(it => it.Name.NamespaceName == "urn:schemas-microsoft-com:vml" && it.Name.LocalName != "shapetype")).Select(it => it.Attribute("id")?.Value), "legacy shapes");
        foreach (var part in story)
        {
            Unique(part.Descendants(W + "bookmarkStart").Select(it => it.Attribute(W + "id")?.Value), "bookmarks");
            Unique(part.Descendants(W + "bookmarkStart").Select(it => it.Attribute(W + "name")?.Value), "names of bookmarks");
            part.Descendants(W + "bookmarkEnd").Select(it => it.Attribute(W + "id")?.Value).Order().Should()
                .Equal(part.Descendants(W + "bookmarkStart").Select(it => it.Attribute(W + "id")?.Value).Order(), "bookmarks begin and end");
            Unique(part.Descendants().Attributes().Where(it => it.Name.LocalName == "paraId").Select(it => it.Value), "paragraph ids");
            Unique(part.Descendants(W + "sdtPr").Elements(W + "id").Select(it => it.Attribute(W + "val")?.Value), "content control ids");
        }

        foreach (var note in (string[])["footnoteReference", "endnoteReference", "commentReference"])
        {
            Unique(story.SelectMany(part => part.Descendants(W + note)).Select(it => it.Attribute(W + "id")?.Value), note);
        }
    }

    private static void Unique(IEnumerable<string?> ids, string what) => ids.Where(id => id is not null).Should().OnlyHaveUniqueItems("ids of {0} are unique", what);

    private static void ReferencesExist(Dictionary<string, XDocument> xml)
    {
        var document = xml.First(part => part.Value.Root!.Name.LocalName == "document").Value; // the schema gives it
        Exist(document.Descendants(W + "footnoteReference"), "footnotes", "footnote");
        Exist(document.Descendants(W + "endnoteReference"), "endnotes", "endnote");
        Exist(document.Descendants(W + "commentReference"), "comments", "comment");
        if (xml.FirstOrDefault(part => part.Value.Root!.Name == W + "numbering").Value is { } numbering) // the schema gives it
        {
            var known = numbering.Root!.Elements(W + "num").Select(it => it.Attribute(W + "numId")!.Value).Append("0").ToHashSet(); // the schema gives it
            document.Descendants(W + "numId").Select(it => it.Attribute(W + "val")?.Value ?? "0").Where(id => !known.Contains(id)).Should().BeEmpty("numbering exists");
        }

        void Exist(IEnumerable<XElement> references, string root, string item)
        {
            var known = xml.Values.Where(part => part.Root!.Name == W + root).SelectMany(part => part.Root!.Elements(W + item)).Select(it => it.Attribute(W + "id")?.Value).ToHashSet(); // the schema gives it
            references.Select(it => it.Attribute(W + "id")?.Value).Where(id => !known.Contains(id)).Should().BeEmpty("each {0} exists", item);
        }
    }

    private static void EveryPartHasAType(IEnumerable<string> names, XDocument types)
    {
        var (parts, extensions) = (Values("Override", "PartName"), Values("Default", "Extension"));
        names.Where(name => name != "[Content_Types].xml" && !parts.Contains("/" + name) && !extensions.Contains(name[(name.LastIndexOf('.') + 1)..])).Should()
            .BeEmpty("every part has a content type");

        HashSet<string> Values(string element, string attribute) =>
            types.Root!.Elements().Where(it => it.Name.LocalName == element).Select(it => it.Attribute(attribute)!.Value).ToHashSet(StringComparer.OrdinalIgnoreCase); // given by the schema
    }

    private static void NoNewSchemaError(ReadOnlyMemory<byte> docx, ReadOnlyMemory<byte> template)
    {
        var before = Errors(template);
        Errors(docx).Except(before).Should().BeEmpty("a document has no schema error that its template had not");
    }

    private static HashSet<string> Errors(ReadOnlyMemory<byte> docx)
    {
        using var stream = new MemoryStream(docx.ToArray());
        using var document = WordprocessingDocument.Open(stream, false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri} {error.Id} {error.Description} {error.Node?.LocalName}")];
    }
}
