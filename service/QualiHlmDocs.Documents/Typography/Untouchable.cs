using System.Text;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Typography;

/// <summary>Parts of a text that typography must not touch, each hidden behind one private-use character.</summary>
internal static class Untouchable
{
    private const char Mask = '\uE000';

    // A mask that already stands in the text hides itself, so that what comes back is always in the same order.
    private static readonly Regex Parts = new(
        Mask + @"|\b(?:https?|ftp|mailto|file)://?[^\s«»<>""]*[^\s«»<>"".,;:!?)\]]"
        + @"|\bwww\.[^\s«»<>""]*[^\s«»<>"".,;:!?)\]]"
        + @"|[\w.+\-']+@[\w\-]+(?:\.[\w\-]+)+"
        + @"|[\w\-./\\'’]+\.(?:docx?|xlsx?|xlsm|pptx?|pdf|odt|ods|csv|txt|zip|png|jpe?g|html?|json|xml|eml|msg)\b"
        + @"|\b\p{Lu}{1,4}-\d[\w.\-]*\b",
        RegexOptions.CultureInvariant);

    public static string Hide(string text, out Queue<string> hidden)
    {
        var parts = new Queue<string>();
        var prose = Parts.Replace(text, part =>
        {
            parts.Enqueue(part.Value);
            return Mask.ToString();
        });
        hidden = parts;
        return prose;
    }

    public static string Restore(string prose, Queue<string> hidden)
    {
        if (hidden.Count == 0)
        {
            return prose;
        }

        var text = new StringBuilder(prose.Length);
        foreach (var c in prose)
        {
            if (c == Mask)
            {
                text.Append(hidden.Dequeue());
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
