using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>What the styles of a document give to a paragraph or a run, along « based on ».</summary>
internal sealed class DocxStyles
{
    private static readonly XNamespace W = DocxBuilder.WordNamespace;
    private readonly Dictionary<string, XElement> _styles;

    public DocxStyles(ReadOnlyMemory<byte> docx)
    {
        Root = DocxReading.Part(docx, "word/styles.xml").Elements().Single();
        _styles = Root.Elements(W + "style").ToDictionary(style => Value(style, "styleId") ?? string.Empty);
    }

    public XElement Root { get; }

    public XElement? Find(string id) => _styles.GetValueOrDefault(id);

    /// <summary>The outline level of a paragraph, from 1; 0 when it is no title.</summary>
    public int Level(XElement paragraph)
    {
        var own = paragraph.Element(W + "pPr");
        var found = own?.Element(W + "outlineLvl") ?? Chain(own?.Element(W + "pStyle")).Select(style => style.Element(W + "pPr")?.Element(W + "outlineLvl")).FirstOrDefault(level => level is not null);
        return found is not null && int.TryParse(Value(found, "val"), out var level) && level < 9 ? level + 1 : 0;
    }

    /// <summary>The first answer of the run, its character style, the paragraph's style, in that order.</summary>
    public string? OfRun(XElement run, Func<XElement, string?> read)
    {
        var own = run.Element(W + "rPr");
        var paragraph = run.Ancestors(W + "p").First();
        return Properties(own, Chain(own?.Element(W + "rStyle")), Chain(paragraph.Element(W + "pPr")?.Element(W + "pStyle")), "rPr").Select(read).FirstOrDefault(answer => answer is not null);
    }

    /// <summary>The first answer of the paragraph and its style.</summary>
    public string? OfParagraph(XElement paragraph, Func<XElement, string?> read)
    {
        var own = paragraph.Element(W + "pPr");
        return Properties(own, Chain(own?.Element(W + "pStyle")), [], "pPr").Select(read).FirstOrDefault(answer => answer is not null);
    }

    public IEnumerable<XElement> Chain(XElement? reference)
    {
        for (var style = reference is null ? null : Find(Value(reference, "val") ?? string.Empty); style is not null;)
        {
            yield return style;
            style = style.Element(W + "basedOn") is { } based ? Find(Value(based, "val") ?? string.Empty) : null;
        }
    }

    public static string? Value(XElement element, string attribute) => element.Attribute(W + attribute)?.Value;

    private static IEnumerable<XElement> Properties(XElement? own, IEnumerable<XElement> first, IEnumerable<XElement> second, string name) =>
        new[] { own }.Concat(first.Concat(second).Select(style => style.Element(W + name))).OfType<XElement>();
}
