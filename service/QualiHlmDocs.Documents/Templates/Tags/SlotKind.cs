namespace QualiHlmDocs.Documents.Templates.Tags;

/// <summary>What a value stands in, which says how it is escaped.</summary>
internal enum SlotKind : byte
{
    /// <summary>Inside <c>w:t</c>: line breaks and tabs become elements.</summary>
    Run,

    /// <summary>Inside <c>a:t</c> or any other element of text: line breaks and tabs become spaces.</summary>
    PlainText,

    /// <summary>Inside an attribute's value: line breaks are kept as character references.</summary>
    Attribute,

    /// <summary>Inside the code of a field, whose strings know backslashes.</summary>
    FieldCode,

    /// <summary>Inside the target of a relationship: characters that no address may hold are percent-encoded.</summary>
    Address,

    /// <summary>Nowhere: the picture that takes the place of the one drawn after it.</summary>
    Picture,

    /// <summary>In place of the paragraph that its tag was alone in.</summary>
    Block,

    /// <summary>Among the properties of a cell: its colour, how far it goes down and across.</summary>
    CellFill,
    CellRun,
    CellSpan,

    /// <summary>In a run, what stands in a cell that the same value shapes.</summary>
    CellContent,

    /// <summary>Whether a box is ticked, in an attribute, and the sign that shows it.</summary>
    BoxState,
    BoxSign,
}
