using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Values;

namespace QualiHlmDocs.Documents.Templates.Inserted;

/// <summary>Writes the body of one document into another, with all that it refers to.</summary>
internal sealed class DocumentInsert
{
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    // Word cuts names of bookmarks at this length.
    private const int MaxBookmarkName = 40;
    private readonly SourceDocument _source;
    private readonly ValuePen _pen;
    private readonly XNamespace _w;
    private readonly PartImport _parts;
    private readonly ListImport _lists;
    private readonly StyleImport _styles;
    private readonly string _suffix;
    private readonly Dictionary<string, string> _bookmarks = [];
    private readonly Dictionary<string, string> _bookmarkIds = [];

    public DocumentInsert(SourceDocument source, ValuePen pen)
    {
        (_source, _pen, _w) = (source, pen, source.W);
        if (_w.NamespaceName != pen.Frame.Dialect.Word)
        {
            throw SourceDocument.NotADocument("ce document et le modèle ne sont pas enregistrés sous la même forme (Open XML strict ou transitoire)");
        }

        _parts = new PartImport(source, pen.Additions, pen.Additions.Limits);
        _lists = new ListImport(source, pen.Additions.ListsIn(pen.Frame.Dialect), pen.Identities);
        _styles = new StyleImport(source, pen.Additions.StylesIn(pen.Frame.Dialect), _lists);
        _suffix = "_d" + pen.Additions.NextInsert().ToString(CultureInfo.InvariantCulture);
    }

    public void Write()
    {
        var body = Prepared(_source.Body, _source.Main, _pen.Part);
        WriteNotes(body, "footnote", _source.Footnotes);
        WriteNotes(body, "endnote", _source.Endnotes);
        var last = body.Elements().LastOrDefault(element => element.Name.LocalName is not ("bookmarkStart" or "bookmarkEnd"));
        foreach (var block in body.Elements())
        {
            _pen.Markup(Declared(block).ToString(SaveOptions.DisableFormatting));
        }

        // A cell, a note and a body end with a paragraph.
        if (last?.Name != _w + "p")
        {
            _pen.Markup($"<{_pen.Frame.Prefix}p/>");
        }
    }

    // A copy that belongs to the document being made, but for its notes.
    private XElement Prepared(XElement content, string from, string to)
    {
        var copy = new XElement(content);
        Cleaning.Clean(copy, Ignorable());
        _pen.Additions.Count(copy.ToString(SaveOptions.DisableFormatting).Length);
        _parts.Rewrite(copy, from, to, _pen.Frame.Dialect);
        Restyle(copy);
        foreach (var number in copy.Descendants(_w + "numId").Where(number => number.Parent?.Name == _w + "numPr").ToList())
        {
            number.SetAttributeValue(_w + "val", _lists.Of(number.Attribute(_w + "val")?.Value ?? "0").ToString(CultureInfo.InvariantCulture));
        }

        foreach (var drawing in copy.Descendants().Where(element => element.Name.LocalName == "docPr" && element.Attribute("id") is not null))
        {
            drawing.SetAttributeValue("id", _pen.Identities.NextDrawing());
        }

        RenameBookmarks(copy);
        return copy;
    }

    private void Restyle(XElement content)
    {
        foreach (var paragraph in content.Descendants(_w + "p").Where(_ => _styles.Usual is { Length: > 0 }).Where(paragraph => paragraph.Element(_w + "pPr")?.Element(_w + "pStyle") is null).ToList())
        {
            if (paragraph.Element(_w + "pPr") is null)
            {
                paragraph.AddFirst(new XElement(_w + "pPr"));
            }

            // The name that the inserted document knows: all are translated below.
            paragraph.Element(_w + "pPr")?.AddFirst(new XElement(_w + "pStyle", new XAttribute(_w + "val", _styles.Usual ?? string.Empty), new XAttribute("usual", "1")));
        }

        foreach (var style in content.Descendants().Where(element => element.Name.Namespace == _w && element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").ToList())
        {
            if (style.Attribute("usual") is { } mark)
            {
                mark.Remove();
            }
            else if (_styles.Of(style.Attribute(_w + "val")?.Value ?? string.Empty) is { } name)
            {
                style.SetAttributeValue(_w + "val", name);
            }
            else
            {
                style.Remove();
            }
        }
    }

    private void RenameBookmarks(XElement content)
    {
        foreach (var start in content.Descendants(_w + "bookmarkStart").ToList())
        {
            var (id, name) = (start.Attribute(_w + "id")?.Value ?? string.Empty, start.Attribute(_w + "name")?.Value ?? string.Empty);
            _bookmarkIds[id] = _pen.Identities.NextBookmark().ToString(CultureInfo.InvariantCulture);
            _bookmarks[name] = name[..Math.Min(name.Length, MaxBookmarkName - _suffix.Length)] + _suffix;
            start.SetAttributeValue(_w + "id", _bookmarkIds[id]);
            start.SetAttributeValue(_w + "name", _bookmarks[name]);
        }

        var ends = content.Descendants(_w + "bookmarkEnd").ToLookup(end => end.Attribute(_w + "id")?.Value ?? string.Empty);
        foreach (var end in ends.SelectMany(same => same.Skip(_bookmarkIds.ContainsKey(same.Key) ? 1 : 0)).ToList())
        {
            end.Remove();
        }

        foreach (var end in content.Descendants(_w + "bookmarkEnd"))
        {
            end.SetAttributeValue(_w + "id", _bookmarkIds[end.Attribute(_w + "id")?.Value ?? string.Empty]);
        }

        var ended = content.Descendants(_w + "bookmarkEnd").Select(end => end.Attribute(_w + "id")?.Value).ToHashSet();
        content.Descendants(_w + "bookmarkStart").Where(start => !ended.Contains(start.Attribute(_w + "id")?.Value)).Remove();
        _bookmarkIds.Clear();
        Follow(content);
    }

    // Links and fields that refer to a bookmark of the same document follow it.
    private void Follow(XElement content)
    {
        foreach (var anchor in content.Descendants().Attributes(_w + "anchor").Where(anchor => _bookmarks.ContainsKey(anchor.Value)))
        {
            anchor.Value = _bookmarks[anchor.Value];
        }

        foreach (var code in content.Descendants(_w + "instrText"))
        {
            code.Value = Regex.Replace(code.Value, @"[\p{L}\p{N}_]+", word => _bookmarks.GetValueOrDefault(word.Value, word.Value), RegexOptions.NonBacktracking);
        }
    }

    private void WriteNotes(XElement body, string kind, string? part)
    {
        var references = body.Descendants(_w + (kind + "Reference")).ToList();
        if (references.Count == 0)
        {
            return;
        }

        if (_pen.Part != _pen.Additions.Package.Main)
        {
            throw new FilterException(ValueFindings.Misplaced, "ce document a des notes, qui ne peuvent se placer que dans le corps du document", "Insérez-le dans le corps du document, ou retirez ses notes.");
        }

        var host = _pen.Additions.NotesIn(kind + "s", _pen.Frame.Dialect);
        var notes = _source.Root(part)?.Elements(_w + kind).ToLookup(note => note.Attribute(_w + "id")?.Value);
        foreach (var reference in references)
        {
            if (notes?[reference.Attribute(_w + "id")?.Value].FirstOrDefault() is not { } note || part is null)
            {
                reference.Remove();
                continue;
            }

            var id = _pen.Identities.NextNote();
            var copy = Prepared(note, part, host.Part);
            copy.SetAttributeValue(_w + "id", id);
            reference.SetAttributeValue(_w + "id", id);
            host.Add(Declared(copy));
        }
    }

    private HashSet<XNamespace> Ignorable()
    {
        var root = _source.Body.Parent;
        return [.. (root?.Attribute(Compatibility + "Ignorable")?.Value ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(prefix => root?.GetNamespaceOfPrefix(prefix)).OfType<XNamespace>()];
    }

    // Prefixes are part of what an alternative content says: they keep their names.
    private XElement Declared(XElement block)
    {
        var required = block.Descendants(Compatibility + "Choice").SelectMany(choice => (choice.Attribute("Requires")?.Value ?? string.Empty).Split(' ')).ToHashSet();
        var used = block.DescendantsAndSelf().SelectMany(element => element.Attributes().Where(at => !at.IsNamespaceDeclaration).Select(at => at.Name.Namespace).Append(element.Name.Namespace)).ToHashSet();
        var copy = new XElement(block);
        foreach (var declaration in _source.Body.Parent?.Attributes().Where(at => at.IsNamespaceDeclaration && at.Name.LocalName != "xmlns") ?? [])
        {
            if ((required.Contains(declaration.Name.LocalName) || used.Contains(declaration.Value)) && copy.Attribute(declaration.Name) is null)
            {
                copy.Add(new XAttribute(declaration));
            }
        }

        return copy;
    }
}
