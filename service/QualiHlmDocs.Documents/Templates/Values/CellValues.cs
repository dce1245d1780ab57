using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>What a cell of a table takes from a value: its colour, how far it goes down or across.</summary>
internal abstract class CellValue : ShapedValue
{
    internal override string Words => "une mise en forme de cellule";

    internal override string? PlainText => null;

    internal override void Write(ValuePen pen) => throw Misplaced("ce filtre met en forme une cellule, et doit être le dernier de sa balise, dans un tableau");
}

/// <summary>The colour of a cell.</summary>
/// <param name="colour">Six hexadecimal digits.</param>
internal sealed class CellFill(string colour) : CellValue
{
    internal string Colour { get; } = colour;
}

/// <summary>A value that stands in its cell, and shapes it.</summary>
/// <param name="inner">What is written.</param>
/// <param name="text">How it reads.</param>
internal abstract class CellContent(object inner, string text) : CellValue
{
    internal string Content { get; } = text;

    /// <summary>Writes what stands in the cell.</summary>
    internal void WriteContent(ValuePen pen, SlotKind slot)
    {
        if (inner is ShapedValue shape)
        {
            shape.WriteTo(pen, slot);
        }
        else
        {
            pen.Text(Content, slot);
        }
    }
}

/// <summary>A value that cells one below the other share when it is the same.</summary>
internal sealed class CellRun(object inner, string text) : CellContent(inner, text);

/// <summary>A value whose cell goes over those that follow.</summary>
/// <param name="inner">What is written.</param>
/// <param name="text">How it reads.</param>
/// <param name="count">How many cells it covers, itself included.</param>
internal sealed class CellSpan(object inner, string text, int count) : CellContent(inner, text)
{
    internal int Count { get; } = count;
}
