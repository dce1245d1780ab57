using System.Globalization;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Sommaires;

/// <summary>What page numbers of headings refer to: the bookmark that a heading has, or one of its own.</summary>
internal sealed class HeadingBookmarks
{
    private const string OwnPrefix = "_TocQh";

    private readonly XNamespace _w;
    private readonly HashSet<string> _names;
    private int _lastId;
    private int _own;

    public HeadingBookmarks(XElement document)
    {
        _w = document.Name.Namespace;
        var all = document.Descendants(_w + "bookmarkStart").ToList();
        _names = all.Select(NameOf).ToHashSet();
        _lastId = all.Select(it => int.TryParse(it.Attribute(_w + "id")?.Value, CultureInfo.InvariantCulture, out var id) ? id : 0).Append(0).Max();
    }

    public string Of(XElement paragraph)
    {
        if (paragraph.Descendants(_w + "bookmarkStart").Select(NameOf).FirstOrDefault(name => name.StartsWith("_Toc", StringComparison.Ordinal)) is { } known)
        {
            return known;
        }

        string name;
        do
        {
            name = OwnPrefix + (++_own).ToString(CultureInfo.InvariantCulture);
        }
        while (!_names.Add(name));
        var id = new XAttribute(_w + "id", ++_lastId);
        var start = new XElement(_w + "bookmarkStart", id, new XAttribute(_w + "name", name));
        (paragraph.Element(_w + "pPr") is { } properties ? (Action<object>)properties.AddAfterSelf : paragraph.AddFirst)(start);
        paragraph.Add(new XElement(_w + "bookmarkEnd", new XAttribute(id)));
        return name;
    }

    private string NameOf(XElement bookmark) => bookmark.Attribute(_w + "name")?.Value ?? string.Empty;
}
