using System.Globalization;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Placing;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>
/// Pictures drawn in Word whose alternative text holds a tag that ends in <c>| image</c>: the picture of the data takes
/// their place, inside their box.
/// </summary>
internal sealed class PlaceholderPictures(PartMarkup part, Edits edits, TemplateReport report)
{
    private readonly HashSet<int> _drawings = [];

    /// <summary>Takes the tag over; false when it is nothing of the kind.</summary>
    public bool TryPlace(Tag tag)
    {
        if (tag.Flow.Kind != SlotKind.Attribute || !tag.IsValue || FilterUse.LastIn(tag)?.Name != "image")
        {
            return false;
        }

        var drawing = DrawingOf(tag.Carrier);
        if (drawing < 0 || Find(drawing, "blip"u8) is not (>= 0 and var blip) || XmlAttribute.Find(part, blip, "embed"u8) is null || Find(drawing, "extent"u8) is not (>= 0 and var extent))
        {
            report.Add(ValueFindings.Misplaced, tag, "cette balise attend une image dessinée dans Word dont elle serait le texte de remplacement", "Insérez une image dans Word et mettez la balise dans son texte de remplacement.");
            return true;
        }

        edits.Insert(tag.Position, new Piece.Shape(ShapeStep.PictureText));
        if (_drawings.Add(drawing))
        {
            Place(tag, drawing, blip, Size(extent));
        }

        return true;
    }

    private void Place(Tag tag, int drawing, int blip, ImageSize box)
    {
        edits.Insert(part.Elements[drawing].Start, new Piece.Shape(ShapeStep.PictureComes), Edits.Rank.Last);
        edits.Insert(part.Elements[drawing].Start, new Piece.Value(tag, SlotKind.Picture), Edits.Rank.Last);
        edits.Insert(part.Elements[drawing].Start, new Piece.Shape(ShapeStep.PictureStarts), Edits.Rank.Last);
        edits.Insert(part.Elements[drawing].End, new Piece.Shape(ShapeStep.PictureEnds), Edits.Rank.First);
        for (var i = drawing + 1; i < part.Elements[drawing].After; i++)
        {
            if (part.LocalName(i).SequenceEqual("extent"u8) || (part.LocalName(i).SequenceEqual("ext"u8) && part.LocalName(part.Elements[i].Parent).SequenceEqual("xfrm"u8)))
            {
                Replace(i, "cx"u8, new Piece.Shape(ShapeStep.PictureWidth, box));
                Replace(i, "cy"u8, new Piece.Shape(ShapeStep.PictureHeight, box));
            }
            else if (part.LocalName(i).SequenceEqual("srcRect"u8))
            {
                // The crop was that of the drawn picture.
                edits.Remove(part.Elements[i].Start, part.Elements[i].End);
            }
        }

        PlaceBlip(blip);
    }

    private void PlaceBlip(int blip)
    {
        ref var element = ref part.Elements[blip];
        Replace(blip, "embed"u8, new Piece.Shape(ShapeStep.PictureDots, XmlAttribute.Find(part, blip, "embed"u8)?.Value(part)));
        if (XmlAttribute.Find(part, blip, "link"u8) is { } link)
        {
            edits.Remove(link.Start, link.End);
        }

        if (element.IsEmpty)
        {
            edits.Remove(element.End - "/>".Length, element.End);
            edits.InsertBytes(element.CloseStart, ">"u8.ToArray(), Edits.Rank.First);
        }

        edits.Insert(element.CloseStart, new Piece.Shape(ShapeStep.PictureVector), Edits.Rank.First);
        if (element.IsEmpty)
        {
            edits.InsertBytes(element.CloseStart, [.. "</"u8, .. part.Name(blip), (byte)'>'], Edits.Rank.First);
        }

        for (var i = blip + 1; i < element.After; i = part.Elements[i].After)
        {
            if (part.LocalName(i).SequenceEqual("extLst"u8))
            {
                edits.Remove(part.Elements[i].Start, part.Elements[i].End);
            }
        }
    }

    private void Replace(int element, ReadOnlySpan<byte> attribute, Piece piece)
    {
        if (XmlAttribute.Find(part, element, attribute) is { } found)
        {
            edits.Remove(found.ValueStart, found.ValueEnd);
            edits.Insert(found.ValueStart, piece);
        }
    }

    private ImageSize Size(int extent) => new(Number(extent, "cx"u8), Number(extent, "cy"u8));

    private long Number(int element, ReadOnlySpan<byte> attribute) =>
        XmlAttribute.Find(part, element, attribute) is { } found && long.TryParse(found.Value(part), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, int.MaxValue) : 914_400;

    private int DrawingOf(int element)
    {
        while (element >= 0 && !(part.Elements[element].Kind == ElementKind.Ink && part.LocalName(element).SequenceEqual("drawing"u8)))
        {
            element = part.Elements[element].Parent;
        }

        return element;
    }

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
