using System.Globalization;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Paragraphs, lists and emphasis in the look of the paragraph where the tag stands.</summary>
internal sealed class RichTextValue(IReadOnlyList<RichBlock> blocks) : ShapedValue
{
    internal override string PlainText => string.Join('\n', blocks.Select(block => (block.Level < 0 ? string.Empty : "• ") + string.Concat(block.Spans.Select(span => span.Text))));

    internal override string Words => "un texte riche";

    /// <summary>Among other text: its first paragraph goes on with what is there, and what follows the tag with its last.</summary>
    internal override void Write(ValuePen pen)
    {
        if (!pen.Frame.IsDirect)
        {
            pen.Text(PlainText);
            return;
        }

        var lists = new Dictionary<int, int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0 || blocks[i].Level >= 0)
            {
                pen.LeaveRun();
                pen.Markup($"</{pen.Frame.Prefix}p>");
                Open(pen, blocks[i], lists);
                pen.EnterRun();
            }

            WriteSpans(pen, blocks[i].Spans);
        }
    }

    internal override bool WriteBlock(ValuePen pen)
    {
        var lists = new Dictionary<int, int>();
        foreach (var block in blocks)
        {
            Open(pen, block, lists);
            pen.EnterRun();
            WriteSpans(pen, block.Spans);
            pen.LeaveRun();
            pen.Markup($"</{pen.Frame.Prefix}p>");
        }

        return blocks.Count > 0;
    }

    private static void Open(ValuePen pen, RichBlock block, Dictionary<int, int> lists)
    {
        var w = pen.Frame.Prefix;
        pen.Markup($"<{w}p>");
        if (block.Level < 0)
        {
            pen.Markup(pen.Frame.ParagraphProperties);
            return;
        }

        if (!lists.TryGetValue(block.List, out var list))
        {
            lists[block.List] = list = pen.Additions.ListsIn(pen.Frame.Dialect).Add(block, pen.Identities);
        }

        var numbering = string.Create(CultureInfo.InvariantCulture, $"<{w}numPr><{w}ilvl {w}val=\"{block.Level}\"/><{w}numId {w}val=\"{list}\"/></{w}numPr>");
        pen.Markup(pen.Frame.ParagraphLook?.Without("ind").With("numPr", numbering).ToXml(w) ?? string.Empty);
    }

    // In a text element before and after.
    private static void WriteSpans(ValuePen pen, IReadOnlyList<RichSpan> spans)
    {
        foreach (var span in spans)
        {
            if (span is { IsBold: false, IsItalic: false, Address: null })
            {
                pen.Text(span.Text);
                continue;
            }

            var w = pen.Frame.Prefix;
            var look = pen.Frame.RunLook;
            look = span.IsBold ? look?.With("b", $"<{w}b/>") : look;
            look = span.IsItalic ? look?.With("i", $"<{w}i/>") : look;
            pen.LeaveRun();
            if (span.Address is { } address)
            {
                LinkValue.Open(pen, address);
            }

            pen.EnterRun(span.Address is null ? look?.ToXml(w) ?? string.Empty : pen.LinkLook(look));
            pen.Text(span.Text);
            pen.LeaveRun();
            if (span.Address is not null)
            {
                LinkValue.Close(pen);
            }

            pen.EnterRun();
        }
    }
}
