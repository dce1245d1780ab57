using System.Globalization;
using System.Text;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Boxes drawn in Word (Developer, check box) whose title or tag holds one of ours: the data tick them.</summary>
internal sealed class BoundBoxes(PartMarkup part, Edits edits)
{
    /// <summary>Takes a tag over; false when it is no box's.</summary>
    public bool TryPlace(Tag tag)
    {
        var properties = tag.Flow.Kind == SlotKind.Attribute && tag.IsValue ? part.Elements[tag.Carrier].Parent : -1;
        if (properties < 0 || part.Elements[properties].Kind != ElementKind.ControlProperties || Find(properties, "checkbox"u8) is not (>= 0 and var box)
            || Find(box, "checked"u8) is not (>= 0 and var state) || XmlAttribute.Find(part, state, "val"u8) is not { } value)
        {
            return false;
        }

        Replace(value.ValueStart, value.ValueEnd, tag, SlotKind.BoxState, "0"u8.ToArray());
        var sign = new BoxSign(Sign(box, "checkedState"u8, CheckBoxValue.Ticked), Sign(box, "uncheckedState"u8, CheckBoxValue.Empty));
        var control = part.Elements[properties].Parent;
        for (var i = part.Elements[properties].After; i < part.Elements[control].After; i++)
        {
            if (part.Elements[i].Kind == ElementKind.Text && !part.Elements[i].IsEmpty)
            {
                edits.Insert(part.Elements[i].OpenEnd, new Piece.Shape(ShapeStep.BoxComes, sign), Edits.Rank.First);
                Replace(part.Elements[i].OpenEnd, part.Elements[i].CloseStart, tag, SlotKind.BoxSign, Encoding.UTF8.GetBytes(sign.Unticked));
                break;
            }
        }

        return true;
    }

    private void Replace(int start, int end, Tag tag, SlotKind slot, byte[] absent)
    {
        edits.Remove(start, end);
        edits.Insert(start, new Piece.Shape(ShapeStep.PropertyComes));
        edits.Insert(start, new Piece.Value(tag, slot));
        edits.Insert(start, new Piece.Shape(ShapeStep.PropertyEnds, absent));
    }

    private string Sign(int box, ReadOnlySpan<byte> name, string usual) =>
        Find(box, name) is >= 0 and var state && XmlAttribute.Find(part, state, "val"u8) is { } value && int.TryParse(value.Value(part), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) && code >= ' '
            ? new Rune(code).ToString()
            : usual;

    private int Find(int outer, ReadOnlySpan<byte> localName)
    {
        for (var i = outer + 1; i < part.Elements[outer].After; i++)
        {
            if (part.LocalName(i).SequenceEqual(localName))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>How a box looks, ticked and not.</summary>
internal sealed record BoxSign(string Ticked, string Unticked);
