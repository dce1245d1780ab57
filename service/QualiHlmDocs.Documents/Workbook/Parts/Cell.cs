using System.Runtime.InteropServices;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>
/// A cell that holds something. Sixteen bytes and no object: a large plan has a million of them, which the collector
/// then neither follows nor moves.
/// </summary>
/// <param name="Number">The number, the serial of a date, 1 or 0 for true and false; of a text or an error, its place among <see cref="Texts"/>.</param>
/// <param name="Column">From 1.</param>
/// <param name="Style">Index of its cell format.</param>
/// <param name="Kind">What it holds.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cell(double Number, short Column, ushort Style, CellKind Kind);

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
