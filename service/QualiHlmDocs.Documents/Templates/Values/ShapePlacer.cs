using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Places the values that are written elsewhere than where their tags stand.</summary>
internal sealed class ShapePlacer(PartMarkup part, Edits edits, TemplateReport report, BlockValues values, CellShapes cells)
{
    private readonly BoundBoxes _boxes = new(part, edits);
    private readonly FieldAddresses _fields = new(edits, report);
    private readonly PlaceholderPictures _pictures = new(part, edits, report);

    /// <summary>Takes a tag over; false when its value goes where it stands.</summary>
    public bool TryPlace(Tag tag)
    {
        if (values.Holds(tag))
        {
            edits.Insert(part.Elements[tag.Flow.Paragraph].Start, new Piece.Value(tag, SlotKind.Block));
            return true;
        }

        return cells.TryPlace(tag) || _boxes.TryPlace(tag) || _fields.TryPlace(tag) || _pictures.TryPlace(tag);
    }
}
