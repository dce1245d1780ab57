using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>What stands around a tag: the formatting that its value inherits, and what its run may be cut out of.</summary>
internal sealed class RunFrame
{
    private RunFrame(PartMarkup part, Tag tag)
    {
        (Part, Tag) = (part, tag);
        var carrier = tag.Carrier;
        var run = part.Elements[carrier].Parent;
        Prefix = Encoding.ASCII.GetString(part.WordPrefix);
        Dialect = Dialect.Of(part);
        IsInRun = tag.Flow.Kind == SlotKind.Run && run >= 0 && part.Elements[carrier].Kind == ElementKind.Text && part.Elements[run].Kind == ElementKind.Run && !part.Elements[run].IsDrawing;
        if (IsInRun)
        {
            Run = run;
            RunProperties = Properties(run, ElementKind.RunProperties);
            ParagraphProperties = Properties(tag.Flow.Paragraph, ElementKind.ParagraphProperties);
            ReadAncestors(part.Elements[run].Parent);
        }
    }

    public PartMarkup Part { get; }

    public Tag Tag { get; }

    /// <summary>The prefix of WordprocessingML with its colon.</summary>
    public string Prefix { get; }

    public Dialect Dialect { get; }

    /// <summary>The tag stands in the text of a run of Word; everything below says nothing otherwise.</summary>
    public bool IsInRun { get; }

    public int Run { get; } = -1;

    /// <summary>The run's <c>w:rPr</c>; empty when it has none.</summary>
    public string RunProperties { get; } = string.Empty;

    /// <summary>The paragraph's <c>w:pPr</c>, the end of a section left out; empty when it has none.</summary>
    public string ParagraphProperties { get; } = string.Empty;

    /// <summary>The run stands in a link: no other may begin there.</summary>
    public bool IsInLink { get; private set; }

    /// <summary>Nothing but the paragraph stands around the run: it may end there and another begin.</summary>
    public bool IsDirect { get; private set; } = true;

    /// <summary>The innermost cell around the tag; −1 outside tables.</summary>
    public int Cell => Part.Enclosing(Tag.Carrier, ElementKind.Cell);

    public static RunFrame Of(Tag tag) => new(tag.Place?.Part ?? throw new InvalidOperationException("The tag stands in no part."), tag);

    private void ReadAncestors(int element)
    {
        for (; element >= 0 && element != Tag.Flow.Paragraph; element = Part.Elements[element].Parent)
        {
            IsInLink |= Part.Elements[element].Kind == ElementKind.Hyperlink;
            // The marks of an insertion go away (Revisions).
            IsDirect &= Part.Elements[element].Kind == ElementKind.Inserted;
        }
    }

    // The properties of an element, without the records of changes and the end of a section.
    private string Properties(int element, ElementKind kind)
    {
        var properties = element + 1;
        if (properties >= Part.Elements[element].After || Part.Elements[properties].Kind != kind)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        var at = Part.Elements[properties].Start;
        for (var i = properties + 1; i < Part.Elements[properties].After; i++)
        {
            if (Part.Elements[i].Kind is ElementKind.Revision or ElementKind.SectionProperties or ElementKind.Inserted or ElementKind.Deleted)
            {
                text.Append(Text(at, Part.Elements[i].Start));
                at = Part.Elements[i].End;
                i = Part.Elements[i].After - 1;
            }
        }

        return text.Append(Text(at, Part.Elements[properties].End)).ToString();
    }

    private string Text(int from, int to) => Encoding.UTF8.GetString(Part.Bytes(from, to));
}
