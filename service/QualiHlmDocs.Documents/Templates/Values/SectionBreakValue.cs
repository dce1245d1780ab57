namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>The end of a section like the one that the tag stands in: another begins on a new page.</summary>
internal sealed class SectionBreakValue : ShapedValue
{
    internal override string? PlainText => null;

    internal override string Words => "un saut de section";

    internal override void Write(ValuePen pen) => throw Misplaced("un saut de section se place dans le corps du document, seul dans son paragraphe");

    internal override bool WriteBlock(ValuePen pen)
    {
        var (part, w) = (pen.Frame.Part, pen.Frame.Prefix);
        if (pen.Frame.SectionProperties is not (>= 0 and var section))
        {
            Write(pen);
        }
        else
        {
            var properties = System.Text.Encoding.UTF8.GetString(part.Bytes(part.Elements[section].Start, part.Elements[section].End));
            pen.Markup($"<{w}p>{pen.Frame.ParagraphLook?.With("sectPr", properties).ToXml(w)}</{w}p>");
        }

        return true;
    }
}
