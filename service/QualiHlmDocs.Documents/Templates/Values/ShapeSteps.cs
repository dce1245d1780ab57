using System.Globalization;
using QualiHlmDocs.Documents.Templates.Running;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>Takes the values that shape what is around them, and writes what each place asks of them.</summary>
internal sealed class ShapeSteps(ValuePen pen, OutputBuffer buffer)
{
    private ImageValue? _picture;

    /// <summary>The length from which bytes may still be taken back.</summary>
    public int KeepFrom { get; private set; } = int.MaxValue;

    public void Clear() => (_picture, KeepFrom) = (null, int.MaxValue);

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
    }

    public void Pass(ShapeStep step, object? data)
    {
        switch (step)
        {
            case ShapeStep.PictureComes:
                _picture = null;
                break;
            case ShapeStep.PictureStarts:
                KeepFrom = buffer.Length;
                break;
            case ShapeStep.PictureEnds:
                EndPicture();
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
            buffer.TakeBack(KeepFrom);
        }

        (_picture, KeepFrom) = (null, int.MaxValue);
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
