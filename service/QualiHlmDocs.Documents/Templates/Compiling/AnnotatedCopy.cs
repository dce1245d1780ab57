using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>Writes a copy of a template in which each faulty tag of the body has a Word comment.</summary>
internal sealed class AnnotatedCopy(TemplatePackage package, TemplatePart body)
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string NewPart = "word/comments-modele.xml";

    private readonly Dictionary<string, byte[]> _written = [];

    public ReadOnlyMemory<byte> Make(IReadOnlyList<(Tag Tag, Finding Finding)> located)
    {
        var faults = located.Where(fault => RunOf(fault.Tag) >= 0).ToList();
        if (faults.Count > 0)
        {
            var first = AddComments(faults);
            AddMarks(faults, first);
        }

        return Written();
    }

    private string Prefix => Encoding.ASCII.GetString(body.Markup.WordPrefix);

    // Comments stand between runs: tags in attributes and properties have none.
    private int RunOf(Tag tag) => tag.Flow.Kind == SlotKind.Run && tag.Place?.Part == body.Markup
        ? body.Markup.Enclosing(tag.Carrier, ElementKind.Run)
        : -1;

    private void AddMarks(List<(Tag Tag, Finding Finding)> faults, int id)
    {
        var edits = new Edits();
        foreach (var (tag, _) in faults)
        {
            var last = body.Markup.Enclosing(tag.Flow.CarrierOf(tag.After - 1), ElementKind.Run);
            var number = id.ToString(CultureInfo.InvariantCulture);
            edits.InsertBytes(body.Markup.Elements[RunOf(tag)].Start, Utf8($"<{Prefix}commentRangeStart {Prefix}id=\"{number}\"/>"));
            edits.InsertBytes(body.Markup.Elements[last].End, Utf8($"<{Prefix}commentRangeEnd {Prefix}id=\"{number}\"/><{Prefix}r><{Prefix}commentReference {Prefix}id=\"{number}\"/></{Prefix}r>"));
            id++;
        }

        _written[body.Name] = edits.Applied(body.Markup.Xml);
    }

    // Gives the number of the first comment added.
    private int AddComments(List<(Tag Tag, Finding Finding)> faults)
    {
        var existing = package.Opc.RelationshipsOf(body.Name).FirstOrDefault(relation => relation.Kind == "comments" && !relation.IsExternal)?.Target;
        if (existing is not null && package.Opc.Zip.Find(existing) is { } entry)
        {
            var part = PartMarkup.Read(Utf8Xml.From(entry.ReadAll()), 256);
            var first = Enumerable.Range(0, part.Elements.Length).Where(i => part.Elements[i].Kind == ElementKind.Comment)
                .Select(i => int.TryParse(XmlAttribute.Find(part, i, "id"u8)?.Value(part), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id + 1 : 0).Append(0).Max();
            var edits = new Edits();
            edits.InsertBytes(part.Elements[0].CloseStart, Utf8(Comments(faults, first, Encoding.ASCII.GetString(part.WordPrefix))));
            _written[entry.Name] = edits.Applied(part.Xml);
            return first;
        }

        _written[NewPart] = Utf8($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:comments xmlns:w=\"{Namespace}\">{Comments(faults, 0, "w:")}</w:comments>");
        Append(OpcNames.RelationshipsOf(body.Name), $"<Relationship Id=\"rIdModele\" Type=\"{Relation}\" Target=\"/{NewPart}\"/>", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
        Append("[Content_Types].xml", $"<Override PartName=\"/{NewPart}\" ContentType=\"{CommentsType}\"/>", string.Empty);
        return 0;
    }

    private void Append(string name, string element, string empty)
    {
        var part = PartMarkup.Read(package.Opc.Zip.Find(name) is { } entry ? Utf8Xml.From(entry.ReadAll()) : Utf8(empty), 64);
        var edits = new Edits();
        var root = part.Elements[0];
        edits.InsertBytes(root.CloseStart, Utf8(element));
        _written[name] = edits.Applied(part.Xml);
    }

    private static string Comments(List<(Tag Tag, Finding Finding)> faults, int first, string prefix) =>
        string.Concat(faults.Select((fault, i) =>
            $"<{prefix}comment {prefix}id=\"{(first + i).ToString(CultureInfo.InvariantCulture)}\" {prefix}author=\"QualiHlm Docs\" {prefix}initials=\"QH\">"
            + $"<{prefix}p><{prefix}r><{prefix}t>{SecurityElement.Escape($"{fault.Finding.Code}\u00A0: {fault.Finding.Message} {fault.Finding.Remede}")}</{prefix}t></{prefix}r></{prefix}p></{prefix}comment>"));

    private ReadOnlyMemory<byte> Written()
    {
        var copy = new MemoryStream();
        var zip = new ZipPackageWriter(copy);
        foreach (var entry in package.Entries)
        {
            if (_written.Remove(entry.Name, out var bytes))
            {
                zip.Add(entry.Name, bytes, CompressionLevel.Optimal);
            }
            else
            {
                zip.AddRaw(entry);
            }
        }

        foreach (var (name, bytes) in _written.OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            zip.Add(name, bytes, CompressionLevel.Optimal);
        }

        zip.Finish();
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
