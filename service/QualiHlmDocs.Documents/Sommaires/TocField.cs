using System.Text;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Sommaires;

/// <summary>A table of contents as a document holds it: a field that begins in one paragraph and ends in another.</summary>
/// <param name="First">Where its code is.</param>
/// <param name="Last">Where its result ends; a sibling of <paramref name="First"/>.</param>
/// <param name="Switches">What it asks for.</param>
internal sealed record TocField(XElement First, XElement Last, TocSwitches Switches)
{
    private const int MaxNesting = 64;

    /// <summary>Its paragraphs.</summary>
    public IReadOnlyList<XElement> Paragraphs => field ??= [First, .. First == Last ? [] : First.ElementsAfterSelf().TakeWhile(it => it != Last), .. First == Last ? [] : new[] { Last }];

    public static IEnumerable<TocField> In(XElement document)
    {
        var w = document.Name.Namespace;
        var open = new Stack<Open>();
        foreach (var element in document.Descendants())
        {
            if (element.Name == w + "instrText" && open.TryPeek(out var current) && !current.HasResult)
            {
                current.Code.Append(element.Value);
            }
            else if (element.Name == w + "fldChar" && Close(element, element.Attribute(w + "fldCharType")?.Value, open) is { } table)
            {
                yield return table;
            }
        }
    }

    private static TocField? Close(XElement mark, string? type, Stack<Open> open)
    {
        if (type == "begin" && open.Count < MaxNesting)
        {
            open.Push(new Open(mark));
        }
        else if (type == "separate" && open.TryPeek(out var current))
        {
            current.HasResult = true;
        }
        else if (type == "end" && open.TryPop(out var ended))
        {
            var code = ended.Code.ToString().Trim();
            var (first, last) = (ParagraphOf(ended.Begin), ParagraphOf(mark));
            return code.StartsWith("TOC", StringComparison.OrdinalIgnoreCase) && first is not null && last is not null && first.Parent == last.Parent
                ? new TocField(first, last, new TocSwitches(code))
                : null;
        }

        return null;
    }

    private static XElement? ParagraphOf(XElement element) => element.Ancestors(element.Name.Namespace + "p").FirstOrDefault();

    private sealed class Open(XElement begin)
    {
        public XElement Begin { get; } = begin;

        public StringBuilder Code { get; } = new();

        public bool HasResult { get; set; }
    }
}
