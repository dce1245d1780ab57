namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>A cell that holds something. Twenty-four bytes: a large plan has a million of them.</summary>
/// <param name="Text">Text, the code of an error, or null for numbers and truths.</param>
/// <param name="Number">The number, the serial of a date, 1 or 0 for true and false.</param>
/// <param name="Column">From 1.</param>
/// <param name="Style">Index of its cell format.</param>
/// <param name="Kind">What it holds.</param>
internal readonly record struct Cell(string? Text, double Number, short Column, ushort Style, CellKind Kind);

/// <summary>What a cell holds.</summary>
internal enum CellKind : byte
{
    Empty,
    Text,
    Number,
    Truth,
    Error,

    /// <summary>A formula that no program has calculated: there is nothing to read.</summary>
    Uncalculated,
}
