using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>
/// What a filter makes that is more than text: a picture, a link, a break… It has no public member, so that a template
/// reaches nothing of it.
/// </summary>
internal abstract class ShapedValue
{
    /// <summary>What is printed where only text may stand; null when nothing can stand for it.</summary>
    internal abstract string? PlainText { get; }

    /// <summary>What it is called in messages.</summary>
    internal abstract string Words { get; }

    /// <summary>Writes it where its tag stands in a run; the pen is in a text element, and is left in one.</summary>
    internal abstract void Write(ValuePen pen);

    /// <summary>Writes it in place of its paragraph, whole paragraphs only; false when it has nothing to write.</summary>
    internal virtual bool WriteBlock(ValuePen pen) => throw new InvalidOperationException("The value takes no paragraph.");

    /// <summary>Writes it where its tag stands; says that it cannot where only text may.</summary>
    internal void WriteTo(ValuePen pen, SlotKind slot)
    {
        if (slot == SlotKind.Run && pen.Frame.IsInRun)
        {
            Write(pen);
        }
        else
        {
            pen.Text(PlainText ?? throw Misplaced($"{Words} ne peut pas se placer à cet endroit, où il ne peut y avoir que du texte"), slot);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => PlainText ?? throw Misplaced($"{Words} ne peut pas être mise bout à bout avec du texte");

    /// <summary>It stands where a document cannot hold it.</summary>
    internal static Filters.FilterException Misplaced(string message) =>
        new(ValueFindings.Misplaced, message, "Placez la balise dans le texte d’un paragraphe, seule si le guide le demande.");
}
