using System.Globalization;
using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Tags;
using QualiHlmDocs.Documents.Templates.Values;
using Scriban;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>Writes a value into a slot: the usual types by their own short ways, the rest as Scriban prints it.</summary>
internal sealed class ValueWriter(OutputBuffer output, TextEscape escape, ValuePen pen, ShapeSteps shapes)
{
    /// <summary>The tag whose value is written.</summary>
    public Func<Tag> SlotTag { get; set; } = () => throw new InvalidOperationException("No value is being written.");

    public PrintedValues Printed { get; set; } = PrintedValues.For("fr-FR");

    public void Write(TemplateContext context, object? value, SlotKind slot)
    {
        if (slot > SlotKind.Address)
        {
            pen.Frame = SlotTag().Frame;
            shapes.Take(slot, value);
            return;
        }

        switch (value)
        {
            case null:
                break;
            case string text:
                escape.Write(text, slot);
                break;
            case int number:
                WriteInteger(number);
                break;
            case ShapedValue shape:
                WriteShape(shape, slot);
                break;
            case long number:
                WriteInteger(number);
                break;
            default:
                escape.Write(Printed.TextOf(value) ?? context.ObjectToString(value, false), slot);
                break;
        }
    }

    private void WriteShape(ShapedValue shape, SlotKind slot)
    {
        pen.Frame = SlotTag().Frame;
        shape.WriteTo(pen, slot);
    }

    private void WriteInteger(long number)
    {
        _ = number.TryFormat(output.Reserve(24), out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
