using System.Globalization;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// What keeps a Word document from a reader who does not see it, or sees it badly: language, title, order of the titles,
/// header rows, alternative texts, typed lists, contrast (WCAG 2.2, 1.4.3). One sentence for each fault.
/// </summary>
internal sealed class DocxAccessibility
{
    private const double EnoughContrast = 4.5;
    private static readonly XNamespace W = DocxBuilder.WordNamespace;
    private readonly XElement _body;
    private readonly DocxStyles _styles;
    private readonly Dictionary<string, byte[]> _parts;

    private DocxAccessibility(ReadOnlyMemory<byte> docx) =>
        (_parts, _styles, _body) = (DocxReading.Parts(docx), new DocxStyles(docx), DocxReading.Part(docx).Descendants(W + "body").Single());

    public static IReadOnlyList<string> Faults(ReadOnlyMemory<byte> docx)
    {
        var document = new DocxAccessibility(docx);
        return [.. document.Language(), .. document.Title(), .. document.Titles(), .. document.Tables(), .. document.Pictures(), .. document.Lists(), .. document.Contrast().Distinct()];
    }

    private IEnumerable<string> Language()
    {
        var languages = _styles.Root.Descendants(W + "lang").Concat(_body.Descendants(W + "lang")).Select(lang => DocxStyles.Value(lang, "val")).ToList();
        if (languages.Count == 0 || languages.Exists(lang => lang != "fr-FR"))
        {
            yield return "the language is not fr-FR everywhere";
        }
    }

    private IEnumerable<string> Title()
    {
        var core = XDocument.Load(new MemoryStream(_parts["docProps/core.xml"])).Elements().Single();
        foreach (var name in new[] { "title", "language" })
        {
            if (string.IsNullOrWhiteSpace(core.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value))
            {
                yield return $"the document's properties have no {name}";
            }
        }
    }

    private IEnumerable<string> Titles()
    {
        var last = 0;
        foreach (var paragraph in _body.Descendants(W + "p"))
        {
            var level = _styles.Level(paragraph);
            if (level > last + 1)
            {
                yield return $"« {DocxReading.Text(paragraph)} » is a title of level {level} after one of level {last}";
            }

            last = level > 0 ? level : last;
        }
    }

    private IEnumerable<string> Tables()
    {
        foreach (var table in _body.Descendants(W + "tbl"))
        {
            var properties = table.Element(W + "tblPr");
            var name = properties?.Elements().Where(it => it.Name.LocalName is "tblCaption" or "tblDescription").Select(it => DocxStyles.Value(it, "val")).FirstOrDefault();
            var look = properties?.Element(W + "tblLook");
            var isLayout = DocxStyles.Value(properties?.Element(W + "tblStyle") ?? table, "val") is "Signatures" or "Miseenpage";
            if (string.IsNullOrWhiteSpace(name))
            {
                yield return $"a table has no title: « {DocxReading.Text(table.Descendants(W + "p").First())}… »";
            }

            if (!isLayout && !table.Descendants(W + "tblHeader").Any() && (look is null || DocxStyles.Value(look, "firstColumn") != "1"))
            {
                yield return $"the table « {name} » has neither a header row nor a header column";
            }
        }
    }

    private IEnumerable<string> Pictures()
    {
        foreach (var part in _parts.Where(part => part.Key.StartsWith("word/", StringComparison.Ordinal) && part.Key.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var xml = XDocument.Load(new MemoryStream(part.Value));
            foreach (var picture in xml.Descendants().Where(it => it.Name.LocalName == "docPr" || (it.Name.LocalName == "shape" && it.Name.NamespaceName == "urn:schemas-microsoft-com:vml")))
            {
                if (string.IsNullOrWhiteSpace(picture.Attribute("descr")?.Value ?? picture.Attribute("alt")?.Value))
                {
                    yield return $"a picture of {part.Key} has no alternative text";
                }
            }
        }
    }

    private IEnumerable<string> Lists() =>
        from paragraph in _body.Descendants(W + "p")
        let text = DocxReading.Text(paragraph)
        where System.Text.RegularExpressions.Regex.IsMatch(text, @"^(?:[-–—•●*]|\d{1,2}[.)])[ \u00A0\t]")
        where !paragraph.Descendants(W + "numPr").Any() && _styles.OfParagraph(paragraph, it => it.Element(W + "numPr") is null ? null : "list") is null
        select $"« {text} » is a list made by hand";

    private IEnumerable<string> Contrast()
    {
        foreach (var run in _body.Descendants(W + "r").Where(run => run.Elements(W + "t").Any(text => !string.IsNullOrWhiteSpace(text.Value))))
        {
            var ink = _styles.OfRun(run, it => it.Element(W + "color") is { } color ? DocxStyles.Value(color, "val") : null) ?? "000000";
            var paper = Paper(run);
            if (ink != "auto" && Ratio(ink, paper) < EnoughContrast)
            {
                yield return $"#{ink} on #{paper} has a contrast of {Ratio(ink, paper).ToString("0.0", CultureInfo.InvariantCulture)}: « {run.Value} »";
            }
        }
    }

    private string Paper(XElement run)
    {
        var paragraph = run.Ancestors(W + "p").First();
        return _styles.OfRun(run, Fill) ?? _styles.OfParagraph(paragraph, Fill)
            ?? paragraph.Ancestors(W + "tc").Select(cell => Fill(cell.Element(W + "tcPr") ?? cell) ?? OfTable(cell)).FirstOrDefault(fill => fill is not null) ?? "FFFFFF";
    }

    private string? OfTable(XElement cell)
    {
        var table = cell.Ancestors(W + "tbl").First();
        var parts = (cell.Ancestors(W + "tr").First().Descendants(W + "tblHeader").Any() ? new[] { "firstRow" } : [])
            .Concat(cell.ElementsBeforeSelf(W + "tc").Any() ? [] : ["firstCol"]);
        return _styles.Chain(table.Element(W + "tblPr")?.Element(W + "tblStyle")).SelectMany(style => style.Elements(W + "tblStylePr"))
            .Where(style => parts.Contains(DocxStyles.Value(style, "type"))).Select(style => style.Element(W + "tcPr") is { } cells ? Fill(cells) : null).FirstOrDefault(fill => fill is not null);
    }

    private static string? Fill(XElement properties) =>
        properties.Element(W + "shd") is { } shade && DocxStyles.Value(shade, "fill") is { Length: 6 } fill ? fill : null;

    private static double Ratio(string ink, string paper)
    {
        var (a, b) = (Luminance(ink), Luminance(paper));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string color)
    {
        var channels = Enumerable.Range(0, 3).Select(i => int.Parse(color.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(share => share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }
}
