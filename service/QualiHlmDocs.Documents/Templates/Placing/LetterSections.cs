using System.Text;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>
/// The sections of a letter that has others before and after it: the first begins a page and its numbers at one, and
/// each names the headers of its own letter.
/// </summary>
internal sealed class LetterSections(PartMarkup part, LetterParts letters)
{
    // What stands after the page numbers in a section (ISO/IEC 29500-1 § 17.6.17).
    private static readonly HashSet<string> AfterNumbers = ["cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange"];

    private readonly int[] _sections = [.. Enumerable.Range(0, part.Elements.Length).Where(i => part.Elements[i].Kind == ElementKind.SectionProperties)];

    private string Prefix => Encoding.ASCII.GetString(part.WordPrefix);

    /// <summary>All of the part, in document order.</summary>
    public IReadOnlyList<int> All => _sections;

    /// <summary>The section of a body that gives none.</summary>
    public List<Piece> Default() =>
    [
        new Piece.Literal(Utf8($"<{Prefix}sectPr>")),
        First(Utf8($"<{Prefix}pgNumType {Prefix}start=\"1\"/>")),
        new Piece.Literal(Utf8($"</{Prefix}sectPr>")),
        Mark(LetterMark.SectionEnds),
    ];

    public void Edit(Edits edits, int section)
    {
        ref var it = ref part.Elements[section];
        if (it.IsEmpty)
        {
            edits.Remove(it.OpenEnd - 2, it.OpenEnd);
            edits.InsertBytes(it.OpenEnd, ">"u8.ToArray());
        }

        var children = Children(section);
        AddBlanks(edits, section, children);
        foreach (var child in children)
        {
            EditChild(edits, child);
        }

        if (!children.Exists(child => LocalName(child) == "footnotePr") && letters.HasFootnotes)
        {
            var reference = children.FindLastIndex(child => LocalName(child) is "headerReference" or "footerReference");
            edits.Insert(reference < 0 ? it.OpenEnd : part.Elements[children[reference]].End, First(Utf8($"<{Prefix}footnotePr><{Prefix}numRestart {Prefix}val=\"eachSect\"/></{Prefix}footnotePr>")));
        }

        if (!children.Exists(child => LocalName(child) == "pgNumType"))
        {
            var after = children.FindIndex(child => AfterNumbers.Contains(LocalName(child)));
            edits.Insert(after >= 0 ? part.Elements[children[after]].Start : it.CloseStart, First(Utf8($"<{Prefix}pgNumType {Prefix}start=\"1\"/>")));
        }

        if (it.IsEmpty)
        {
            edits.InsertBytes(it.End, Utf8($"</{Prefix}sectPr>"));
        }

        edits.Insert(it.End, Mark(LetterMark.SectionEnds));
    }

    private void EditChild(Edits edits, int child)
    {
        switch (LocalName(child))
        {
            case "headerReference" or "footerReference" when XmlAttribute.Find(part, child, "id"u8) is { } id && letters.ItemOf(id.Value(part)) is { } item:
                edits.Remove(id.ValueStart, id.ValueEnd);
                edits.Insert(id.ValueStart, Mark(LetterMark.Part, item));
                break;
            case "type" when XmlAttribute.Find(part, child, "val"u8) is { } type && type.Value(part) is "continuous" or "nextColumn":
                edits.Remove(type.ValueStart, type.ValueEnd);
                edits.Insert(type.ValueStart, First("nextPage"u8.ToArray()));
                edits.Insert(type.ValueStart, new Piece.Letter(LetterMark.OtherSection, 0, [.. part.Bytes(type.ValueStart, type.ValueEnd)]));
                break;
            case "pgNumType" when XmlAttribute.Find(part, child, "start"u8) is null:
                edits.Insert(part.Elements[child].OpenEnd - (part.Elements[child].IsEmpty ? 2 : 1), First(Utf8($" {Prefix}start=\"1\"")));
                break;
        }
    }

    // A section without a header takes the one of the section before it: that would be the end of another letter.
    private void AddBlanks(Edits edits, int section, List<int> children)
    {
        if (_sections.Length < 2 || section != _sections[0])
        {
            return;
        }

        var own = children.Select(Reference).ToHashSet();
        foreach (var (name, type) in _sections.SelectMany(Children).Select(Reference).Where(it => it.Name.Length > 0 && !own.Contains(it)).Distinct())
        {
            var id = name == "headerReference" ? letters.BlankHeader : letters.BlankFooter;
            letters.UsedBlanks.Add(id);
            edits.Insert(part.Elements[section].OpenEnd, First(Utf8($"<{Prefix}{name} {Prefix}type=\"{type}\" {RelationshipPrefix}id=\"{id}\"/>")));
        }
    }

    private (string Name, string Type) Reference(int child) => LocalName(child) is "headerReference" or "footerReference"
        ? (LocalName(child), XmlAttribute.Find(part, child, "type"u8)?.Value(part) ?? "default")
        : (string.Empty, string.Empty);

    // As the references of the part write it.
    private string RelationshipPrefix
    {
        get
        {
            var reference = _sections.SelectMany(Children).First(child => Reference(child).Name.Length > 0);
            var id = XmlAttribute.Find(part, reference, "id"u8);
            return id is { } found ? Encoding.ASCII.GetString(part.Bytes(found.NameStart, found.NameEnd - 2)) : "r:";
        }
    }

    private List<int> Children(int section)
    {
        var children = new List<int>();
        for (var i = section + 1; i < part.Elements[section].After; i = part.Elements[i].After)
        {
            children.Add(i);
        }

        return children;
    }

    private string LocalName(int element)
    {
        var name = part.Name(element);
        return Encoding.ASCII.GetString(name[(name.IndexOf((byte)':') + 1)..]);
    }

    private static Piece.Letter First(byte[] bytes) => new(LetterMark.FirstSection, 0, bytes);

    private static Piece.Letter Mark(LetterMark mark, int item = 0) => new(mark, item, []);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
