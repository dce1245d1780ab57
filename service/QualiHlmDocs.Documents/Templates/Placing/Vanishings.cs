using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Placing;

/// <summary>The paragraphs and rows that go away with the tags that were alone in them.</summary>
internal sealed class Vanishings(PartMarkup part, Edits edits, InkMap ink)
{
    private readonly HashSet<int> _elements = [];

    public void Add(IReadOnlyList<Block> blocks, IReadOnlyList<Tag> tags, HashSet<int> touched)
    {
        foreach (var mark in blocks.SelectMany(block => block.Marks).Where(mark => mark.Vanishing >= 0))
        {
            _elements.Add(mark.Vanishing);
        }

        var moved = blocks.SelectMany(block => block.Marks).Where(mark => mark.Vanishing < 0).Select(mark => mark.Tag.Flow.Paragraph).ToHashSet();
        foreach (var tag in tags.Where(tag => tag.IsInParagraph && tag.Shape.Events.IsEmpty && !tag.IsValue))
        {
            AddSilent(tag.Flow.Paragraph, moved, touched);
        }

        foreach (var element in _elements)
        {
            edits.Remove(part.Elements[element].Start, part.Elements[element].End);
        }
    }

    /// <summary>Takes a paragraph away, for something else to stand there.</summary>
    public void Take(int paragraph)
    {
        if (_elements.Add(paragraph))
        {
            edits.Remove(part.Elements[paragraph].Start, part.Elements[paragraph].End);
        }
    }

    /// <summary>True where everything but code is taken away.</summary>
    public bool Covers(int position) => _elements.Any(element => part.Elements[element].Start <= position && position < part.Elements[element].End);

    // A paragraph of assignments and comments alone is not seen by a reader; the only paragraph of a cell must stay.
    private void AddSilent(int paragraph, HashSet<int> moved, HashSet<int> touched)
    {
        ref var element = ref part.Elements[paragraph];
        var isNeeded = moved.Contains(paragraph) || ink.HasSolid(element.Start, element.End) || HasSection(paragraph) || !HasSibling(paragraph);
        if (!isNeeded && _elements.Add(paragraph))
        {
            touched.Add(element.Parent);
        }
    }

    private bool HasSection(int paragraph) => part.Bytes(part.Elements[paragraph].Start, part.Elements[paragraph].End).IndexOf("sectPr"u8) >= 0;

    private bool HasSibling(int paragraph)
    {
        var parent = part.Elements[paragraph].Parent;
        for (var i = parent + 1; i < part.Elements[parent].After; i = part.Elements[i].After)
        {
            if (i != paragraph && part.Elements[i].Kind == ElementKind.Paragraph)
            {
                return true;
            }
        }

        return part.Elements[parent].Kind == ElementKind.Body;
    }
}
