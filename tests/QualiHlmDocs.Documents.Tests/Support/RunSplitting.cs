using System.Text;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// Cuts the runs of a part at random places and puts between the pieces what Word puts there: marks of the proofing,
/// bookmarks, languages, session ids, page breaks of the last printing, revisions, content controls, smart tags, links.
/// What a reader sees is the same.
/// </summary>
internal sealed class RunSplitting(Random chance)
{
    private static readonly XNamespace W = DocxBuilder.WordNamespace;
    private int _id = 900_000;

    public byte[] Cut(byte[] xml)
    {
        var part = XDocument.Load(new MemoryStream(xml), LoadOptions.PreserveWhitespace);
        foreach (var run in part.Descendants(W + "r").Where(IsPlain).ToList())
        {
            Cut(run);
        }

        return Encoding.UTF8.GetBytes(part.Declaration + part.ToString(SaveOptions.DisableFormatting));
    }

    // A run of one text and nothing else but its look, outside deletions.
    private static bool IsPlain(XElement run) =>
        run.Elements(W + "t").Count() == 1 && run.Elements().All(it => it.Name == W + "t" || it.Name == W + "rPr") && !run.Ancestors(W + "del").Any();

    private void Cut(XElement run)
    {
        var text = run.Element(W + "t")!.Value; // a plain run has one
        var pieces = new List<object>();
        var isInParagraph = run.Parent!.Name == W + "p"; // a run stands in something
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(text.Length - at, chance.Next(1, chance.Next(2, 12)));
            length += at + length < text.Length && char.IsLowSurrogate(text[at + length]) ? 1 : 0;
            pieces.Add(Wrapped(Piece(run, text.Substring(at, length)), isInParagraph));
            pieces.AddRange(Noise());
            at += length;
        }

        if (pieces.Count > 0)
        {
            run.ReplaceWith([.. pieces]);
        }
    }

    private XElement Piece(XElement run, string text)
    {
        var piece = new XElement(run);
        piece.SetAttributeValue(W + "rsidR", chance.Next(0x100000, 0xFFFFFF).ToString("X8", System.Globalization.CultureInfo.InvariantCulture));
        if (chance.Next(8) == 0)
        {
            piece.Element(W + "t")!.AddBeforeSelf(new XElement(W + "lastRenderedPageBreak")); // a plain run has one
        }

        piece.Element(W + "t")!.Value = text; // a plain run has one
        piece.Element(W + "t")!.SetAttributeValue(XNamespace.Xml + "space", "preserve"); // a plain run has one
        if (chance.Next(6) == 0)
        {
            Look(piece).Add(new XElement(W + "lang", new XAttribute(W + "val", "fr-FR")));
        }

        return piece;
    }

    private static XElement Look(XElement run)
    {
        if (run.Element(W + "rPr") is not { } look)
        {
            run.AddFirst(look = new XElement(W + "rPr"));
        }

        look.Elements(W + "lang").Remove();
        return look;
    }

    private XElement Wrapped(XElement run, bool isInParagraph) => !isInParagraph ? run : chance.Next(14) switch
    {
        0 => new XElement(W + "ins", new XAttribute(W + "id", _id++), new XAttribute(W + "author", "x"), run),
        1 => new XElement(W + "smartTag", new XAttribute(W + "uri", "u"), new XAttribute(W + "element", "e"), run),
        2 => new XElement(W + "hyperlink", new XAttribute(W + "anchor", "ici"), run),
        3 => new XElement(W + "sdt", new XElement(W + "sdtPr", new XElement(W + "id", new XAttribute(W + "val", _id++))), new XElement(W + "sdtContent", run)),
        _ => run,
    };

    private IEnumerable<XElement> Noise()
    {
        switch (chance.Next(7))
        {
            case 0:
                yield return new XElement(W + "proofErr", new XAttribute(W + "type", "spellStart"));
                break;
            case 1:
                var id = _id++;
                yield return new XElement(W + "bookmarkStart", new XAttribute(W + "id", id), new XAttribute(W + "name", "_b" + id));
                yield return new XElement(W + "bookmarkEnd", new XAttribute(W + "id", id));
                break;
            case 2:
                yield return new XElement(W + "del", new XAttribute(W + "id", _id++), new XElement(W + "r", new XElement(W + "delText", "}} {{ supprimé")));
                break;
        }
    }
}
