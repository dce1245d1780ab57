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
            RunLook = PropertyList.Of(part, run, ofRun: true);
            RunProperties = RunLook.ToXml(Prefix);
            ParagraphLook = PropertyList.Of(part, tag.Flow.Paragraph, ofRun: false);
            ParagraphProperties = ParagraphLook.ToXml(Prefix);
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

    public PropertyList? RunLook { get; }

    public PropertyList? ParagraphLook { get; }

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

    /// <summary>The end of the section around the tag, when it stands directly in the body; −1 otherwise.</summary>
    public int SectionProperties
    {
        get
        {
            var parent = Part.Elements[Tag.Flow.Paragraph].Parent;
            return parent >= 0 && Part.Elements[parent].Kind == ElementKind.Body
                ? Array.FindIndex(Part.Elements, Run, element => element.Kind == ElementKind.SectionProperties)
                : -1;
        }
    }

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
}
