using System.Text;
using System.Xml.Linq;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>What a reader sees of a part: its characters, each with its formatting, paragraph by paragraph.</summary>
internal static class DocxLook
{
    private static readonly XNamespace W = DocxBuilder.WordNamespace;
    private static readonly string[] Unseen = ["lang", "noProof", "rtl"];

    public static string Of(ReadOnlyMemory<byte> docx, string part)
    {
        var look = new StringBuilder();
        var current = string.Empty;
        foreach (var element in DocxReading.Part(docx, part).Descendants())
        {
            if (element.Name == W + "p")
            {
                look.Append("\n¶ ").Append(element.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value).Append(' ');
                current = string.Empty;
            }
            else if (element.Name == W + "tc")
            {
                look.Append("\n▢");
            }
            else if (element.Name == W + "t" && element.Value.Length > 0)
            {
                var run = LookOf(element.Parent!); // a text stands in a run
                look.Append(run == current ? string.Empty : "[" + run + "]").Append(element.Value);
                current = run;
            }
            else if (element.Name == W + "br" || (element.Name == W + "tab" && element.Parent!.Name == W + "r")) // inside a part it has a parent
            {
                look.Append('<').Append(element.Name.LocalName).Append('>');
            }
        }

        return look.ToString();
    }

    private static string LookOf(XElement run) => string.Concat(
        (run.Element(W + "rPr")?.Elements() ?? []).Where(it => !Unseen.Contains(it.Name.LocalName)).Select(it => it.Name.LocalName + string.Concat(it.Attributes().Select(at => at.Value))));
}
