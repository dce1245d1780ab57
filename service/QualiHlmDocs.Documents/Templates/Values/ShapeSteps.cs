using System.Globalization;
using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Programs;
using QualiHlmDocs.Documents.Templates.Running;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Takes the values that shape what is around them, and writes what each place asks of them.</summary>
internal sealed class ShapeSteps(ValuePen pen, OutputBuffer buffer)
{
    private readonly CellSteps _cells = new(pen, buffer);
    private string _around = string.Empty;
    private ImageValue? _picture;
    private int _pictureStart = int.MaxValue;
    private int _linkStart = int.MaxValue;

    /// <summary>The length from which bytes may still be taken back.</summary>
    public int KeepFrom => Math.Min(Math.Min(_pictureStart, _linkStart), _cells.KeepFrom);

    public void Clear()
    {
        (_picture, _pictureStart, _linkStart) = (null, int.MaxValue, int.MaxValue);
        _cells.Clear();
    }

    /// <summary>What follows stands in the notes, though it is made where they are referred to.</summary>
    public void EnterPart(CollectedKind kind)
    {
        _around = pen.Part;
        var package = pen.Additions.Package;
        pen.Part = kind switch { CollectedKind.Footnotes => package.Footnotes, CollectedKind.Endnotes => package.Endnotes, CollectedKind.Comments => package.Comments, _ => null } ?? pen.Part;
    }

    public void LeavePart() => pen.Part = _around;

    /// <summary>A value that is written nowhere itself.</summary>
    public void Take(SlotKind slot, object? value)
    {
        if (slot == SlotKind.Picture)
        {
            _picture = value as ImageValue;
        }
        else if (slot == SlotKind.Block)
        {
            WriteBlock(value as ShapedValue);
        }
        else
        {
            _cells.Take(slot, value);
        }
    }

    public void Pass(ShapeStep step, object? data)
    {
        switch (step)
        {
            case ShapeStep.PictureComes:
                _picture = null;
                break;
            case ShapeStep.PictureStarts:
                _pictureStart = buffer.Length;
                break;
            case ShapeStep.LinkStarts:
                _linkStart = buffer.Length;
                break;
            case ShapeStep.LinkText:
                buffer.Write(data as byte[]);
                break;
            case ShapeStep.LinkKept:
                KeepLink(data as Tag);
                break;
            case ShapeStep.LinkEnds or ShapeStep.LinkChecked:
                EndLink(data);
                break;
            case ShapeStep.PictureEnds:
                EndPicture();
                break;
            case ShapeStep.BoxComes:
                _cells.Sign = data as BoxSign;
                break;
            case >= ShapeStep.PropertyComes and <= ShapeStep.CellEnds:
                _cells.Pass(step, data);
                break;
            default:
                if (_picture is { } picture)
                {
                    WritePicture(picture, step, data);
                }

                break;
        }
    }

    // The paragraph stays where nothing takes its place.
    private void WriteBlock(ShapedValue? value)
    {
        if (value?.WriteBlock(pen) != true)
        {
            pen.Markup($"<{pen.Frame.Prefix}p>{pen.Frame.ParagraphProperties}</{pen.Frame.Prefix}p>");
        }
    }

    private void EndPicture()
    {
        if (_picture is null)
        {
            buffer.TakeBack(_pictureStart);
        }

        (_picture, _pictureStart) = (null, int.MaxValue);
    }

    // In the code of a field, quotes and backslashes have backslashes before them.
    private void KeepLink(Tag? tag)
    {
        var made = buffer.EndFrom(_linkStart).ToArray();
        var address = XmlText.Decode(made, 0, made.Length).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        _linkStart = int.MaxValue;
        _ = address.Length == 0 ? string.Empty : Addresses.Checked(address, tag);
    }

    // A link without an address leads nowhere: its text stays.
    private void EndLink(object? data)
    {
        var made = buffer.EndFrom(_linkStart).ToArray();
        var address = XmlText.Decode(made, 0, made.Length);
        buffer.TakeBack(_linkStart);
        _linkStart = int.MaxValue;
        var checkedAddress = string.IsNullOrWhiteSpace(address) ? null : Addresses.Checked(address, (data as LinkPlace)?.Tag ?? data as Tag);
        if (data is not LinkPlace place)
        {
            pen.Text(checkedAddress ?? "#", SlotKind.Attribute);
        }
        else if (checkedAddress is not null)
        {
            pen.Markup($" {place.Attribute}=\"{pen.Additions.RelateOutside(pen.Part, place.Type, checkedAddress)}\"");
        }
    }

    private void WritePicture(ImageValue picture, ShapeStep step, object? data)
    {
        switch (step)
        {
            case ShapeStep.PictureWidth:
                Write(BoxOf(picture, data).Width);
                break;
            case ShapeStep.PictureHeight:
                Write(BoxOf(picture, data).Height);
                break;
            case ShapeStep.PictureText:
                pen.Text(picture.Alternative ?? string.Empty, SlotKind.Attribute);
                break;
            case ShapeStep.PictureDots:
                pen.Markup(picture.DotsId(pen, (string?)data));
                break;
            case ShapeStep.PictureVector:
                pen.Markup(picture.VectorExtension(pen));
                break;
        }
    }

    private static ImageSize BoxOf(ImageValue picture, object? data)
    {
        var box = data as ImageSize? ?? throw new InvalidOperationException("The program gives no box.");
        return ImageSize.Inside(picture.File, box.Width, box.Height);
    }

    private void Write(long number) => pen.Markup(number.ToString(CultureInfo.InvariantCulture));
}
