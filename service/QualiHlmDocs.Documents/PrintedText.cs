using System.Text;
using System.Xml;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents;

/// <summary>
/// The words that a produced Word document shows, read back from its file. Words are runs of letters and digits, in
/// capitals: what typography changes (spaces, apostrophes, dashes, quotes, case) does not count.
/// </summary>
internal sealed class PrintedText
{
    private readonly HashSet<string> _paragraphs;
    private readonly string _all;

    private PrintedText(IReadOnlyCollection<string> paragraphs)
    {
        _paragraphs = [.. paragraphs];
        _all = string.Join('\n', paragraphs);
    }

    // Of our own making: only what is written in the file bounds it, and a plan of many like rows deflates well.
    private static readonly PackageLimits Own = new() { MaxPackageBytes = int.MaxValue, MaxInflatedBytes = int.MaxValue, MaxRatio = int.MaxValue };

    /// <summary>Reads the parts that hold text: the body, headers, footers, notes.</summary>
    public static PrintedText Read(ReadOnlyMemory<byte> document)
    {
        return new PrintedText([.. Paragraphs(document).Select(Key)]);
    }

    /// <summary>Every paragraph, as it is printed.</summary>
    public static IReadOnlyList<string> Paragraphs(ReadOnlyMemory<byte> document)
    {
        var opening = ZipPackage.TryOpen(document, Own);
        var package = opening.Package ?? throw new InvalidOperationException($"The document just written cannot be read: {opening.Fault} {opening.Entry}.");
        var paragraphs = new List<string>();
        foreach (var part in package.Entries.Where(entry => IsPrinted(entry.Name)))
        {
            ReadPart(part, paragraphs);
        }

        return paragraphs;
    }

    /// <summary>Whether these words stand somewhere in the document, each line of them within one paragraph.</summary>
    public bool Shows(string words) =>
        words.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Key).All(line =>
            _paragraphs.Contains(line) || _all.Contains(line, StringComparison.Ordinal));

    /// <summary>Whether there is anything to look for in these words.</summary>
    public static bool HasWords(string words) => words.Any(char.IsLetterOrDigit);

    private static bool IsPrinted(string name) =>
        name.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && !name.Contains("/_rels/", StringComparison.OrdinalIgnoreCase);

    private static void ReadPart(ZipPackageEntry part, List<string> paragraphs)
    {
        using var reader = PackageXml.Open(part);
        var open = new Stack<StringBuilder>(); // a text box stands inside the paragraph that anchors it
        var inText = false;
        while (reader.Read())
        {
            if (inText && reader.NodeType is (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                Append(open, reader.Value);
            }

            inText = reader is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "p") when !reader.IsEmptyElement:
                    open.Push(new StringBuilder());
                    break;
                case (XmlNodeType.Element, "tab" or "br" or "cr"):
                    Append(open, "\n");
                    break;
                case (XmlNodeType.EndElement, "p") when open.TryPop(out var paragraph):
                    paragraphs.Add(paragraph.ToString());
                    break;
            }
        }
    }

    private static void Append(Stack<StringBuilder> open, string text)
    {
        if (open.TryPeek(out var paragraph))
        {
            paragraph.Append(text);
        }
    }

    // Between spaces, so that « 8 rue du Lavoir » is not found in « 18 rue du Lavoir ».
    private static string Key(string words)
    {
        var key = new StringBuilder(words.Length + 2).Append(' ');
        foreach (var sign in words.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(sign))
            {
                key.Append(char.ToUpperInvariant(sign));
            }
            else if (key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key[^1] == ' ' ? key.ToString() : key.Append(' ').ToString();
    }
}
