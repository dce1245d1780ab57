using System.Globalization;
using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>
/// Reads what people type when they mean lists and emphasis, a small part of Markdown: blank lines part paragraphs, a
/// line end is one, items begin with a dash or a number, two spaces set them in. Everything else is text.
/// </summary>
internal static partial class RichTextReader
{
    /// <summary>Items stand at most this deep.</summary>
    private const int LastLevel = 2;

    public static List<RichBlock> Read(string text)
    {
        var blocks = new List<RichBlock>();
        var (lines, list) = (new List<string>(), 0);
        var previous = -1;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var item = Item().Match(line);
            if (item.Success)
            {
                EndParagraph(blocks, lines);
                var (level, isNumbered) = (LevelOf(item.Groups["in"].Value, previous), item.Groups["number"].Success);
                var start = isNumbered ? int.Parse(item.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 1;
                var own = ListOf(blocks, level, isNumbered) ?? ++list;
                blocks.Add(new RichBlock(level, isNumbered, own, start, RichSpans.Read(item.Groups["text"].Value)));
                previous = level;
            }
            else if (line.Trim().Length == 0)
            {
                EndParagraph(blocks, lines);
            }
            else if (lines.Count == 0 && blocks.Count > 0 && blocks[^1].Level >= 0 && char.IsWhiteSpace(line[0]))
            {
                // A line set in goes on with the item above.
                blocks[^1] = blocks[^1] with { Spans = [.. blocks[^1].Spans, new RichSpan("\n", false, false, null), .. RichSpans.Read(line.Trim())] };
            }
            else
            {
                lines.Add(line);
                previous = -1;
            }
        }

        EndParagraph(blocks, lines);
        return blocks;
    }

    private static void EndParagraph(List<RichBlock> blocks, List<string> lines)
    {
        if (lines.Count > 0)
        {
            blocks.Add(new RichBlock(-1, false, 0, 1, RichSpans.Read(string.Join('\n', lines))));
            lines.Clear();
        }
    }

    // Two spaces or a tab for each level; never more than one deeper than the item above.
    private static int LevelOf(string indent, int previous)
    {
        var width = indent.Sum(c => c == '\t' ? 2 : 1);
        return Math.Min(Math.Min(width / 2, previous + 1), LastLevel);
    }

    // The list that an item goes on with: that of the item before it at its level, or of the one above, if they have the same signs.
    private static int? ListOf(List<RichBlock> blocks, int level, bool isNumbered)
    {
        for (var i = blocks.Count - 1; i >= 0 && blocks[i].Level >= 0; i--)
        {
            if (blocks[i].Level <= level)
            {
                return blocks[i].IsNumbered == isNumbered ? blocks[i].List : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?<in>[ \t]*)(?:[-*•–]|(?<number>\d{1,4})[.)])[ \t\u00A0]+(?<text>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Item();
}
