using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// Puts names of ours in the tags of another engine's documents, piece by piece: the runs, and what Word put between
/// them, stay. So the shapes in which Word stores tags are tested, not foreign expressions.
/// </summary>
internal sealed class TagTranscoding
{
    private static readonly XNamespace W = DocxBuilder.WordNamespace;
    private static readonly Regex Tag = new(@"\{\{(?:(?!\{\{|\}\}).)*\}\}\}?", RegexOptions.Singleline);
    private int _next;

    /// <summary>The names put in, each with the value that shows it.</summary>
    public Dictionary<string, object?> Data { get; } = [];

    /// <summary>Tags whose pieces stand in several text elements.</summary>
    public int SplitTags { get; private set; }

    /// <summary>What the paragraphs with tags must read once rendered.</summary>
    public List<string> Expected { get; } = [];

    public byte[] Transcode(byte[] xml)
    {
        var text = Encoding.UTF8.GetString(xml).TrimStart('\uFEFF');
        var isStrict = text.Contains(DocxReading.StrictNamespace, StringComparison.Ordinal);
        var part = XDocument.Parse(text.Replace(DocxReading.StrictNamespace, DocxBuilder.WordNamespace, StringComparison.Ordinal), LoadOptions.PreserveWhitespace);
        foreach (var paragraph in part.Descendants(W + "p"))
        {
            Transcode(paragraph);
        }

        // Tags in attributes and field codes are another engine's business.
        foreach (var attribute in part.Descendants().Attributes().Where(it => it.Value.Contains("{{", StringComparison.Ordinal)))
        {
            attribute.Value = "x";
        }

        var transcoded = part.Declaration + part.ToString(SaveOptions.DisableFormatting);
        return Encoding.UTF8.GetBytes(isStrict ? transcoded.Replace(DocxBuilder.WordNamespace, DocxReading.StrictNamespace, StringComparison.Ordinal) : transcoded);
    }

    /// <summary>Parts that hold no text of the document: their foreign tags become plain text.</summary>
    public static byte[] Neutral(byte[] xml) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(xml).Replace('{', '(').Replace('}', ')').Replace("%7B", "(", StringComparison.OrdinalIgnoreCase));

    private void Transcode(XElement paragraph)
    {
        var texts = paragraph.Descendants(W + "t").Where(text => text.Ancestors(W + "p").First() == paragraph && !text.Ancestors().Any(it => it.Name == W + "moveFrom" || it.Name == W + "del")).ToList();
        var whole = string.Concat(texts.Select(text => text.Value));
        var matches = Tag.Matches(whole).ToList();
        var outside = Tag.Replace(whole, string.Empty);
        if (matches.Count == 0 || outside.Contains("{{", StringComparison.Ordinal))
        {
            Blank(texts, whole);
            return;
        }

        var names = matches.ConvertAll(_ => "t" + _next++);
        names.ForEach(name => Data[name] = $"<{name}>");
        Write(texts, whole, matches, names);
        var index = 0;
        Expected.Add(Tag.Replace(whole, _ => $"<{names[index++]}>"));
    }

    // Braces that are no tag would be one to us.
    private static void Blank(List<XElement> texts, string whole)
    {
        if (whole.Contains("{{", StringComparison.Ordinal))
        {
            texts.ForEach(text => text.Value = text.Value.Replace('{', '(').Replace('}', ')'));
        }
    }

    private void Write(List<XElement> texts, string whole, List<Match> matches, List<string> names)
    {
        var starts = new int[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
        {
            starts[i + 1] = starts[i] + texts[i].Value.Length;
        }

        for (var i = 0; i < texts.Count; i++)
        {
            var piece = new StringBuilder();
            for (var at = starts[i]; at < starts[i + 1]; at++)
            {
                var tag = matches.FindIndex(match => match.Index <= at && at < match.Index + match.Length);
                piece.Append(tag < 0 ? whole[at].ToString() : Share(matches[tag], names[tag], at - matches[tag].Index));
            }

            SplitTags += matches.Count(match => match.Index < starts[i + 1] && match.Index >= starts[i] && match.Index + match.Length > starts[i + 1]);
            texts[i].Value = piece.ToString();
            texts[i].SetAttributeValue(XNamespace.Xml + "space", "preserve");
        }
    }

    // The characters of « {{ name }} » that stand where one character of the foreign tag stood.
    private static string Share(Match foreign, string name, int at)
    {
        var code = "{{" + name + "}}";
        var (from, to) = (code.Length * at / foreign.Length, code.Length * (at + 1) / foreign.Length);
        return code[from..to];
    }
}
