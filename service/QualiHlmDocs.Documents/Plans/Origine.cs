using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Plans;

/// <summary>Where a record was read: its row, and for each field the cell and the words that stood in it.</summary>
/// <param name="Row">The cell that stands for the whole record (the leading cell of its row).</param>
/// <param name="Fields">
/// By property name (<c>nameof(FicheAction.Echeance)</c>). A field whose column exists is here even when its cell is
/// empty, so that « missing » has a place too.
/// </param>
public sealed record Origine(Place Row, IReadOnlyDictionary<string, CellText> Fields)
{
    /// <summary>A record that was read nowhere (made by a test, or by default).</summary>
    public static Origine None { get; } = new(Place.None, ImmutableDictionary<string, CellText>.Empty);

    /// <summary>The cell of a field; the row's place when the sheet has no such column.</summary>
    public Place PlaceOf(string field) => Fields.TryGetValue(field, out var cell) ? cell.Place : Row;

    /// <summary>The field's original wording, as a person sees it in the cell; empty when nothing was typed.</summary>
    public string TextOf(string field) => Fields.TryGetValue(field, out var cell) ? cell.Text : string.Empty;
}

/// <summary>A cell and what a person reads in it.</summary>
/// <param name="Place">The cell.</param>
/// <param name="Text">The displayed text, untouched by interpretation.</param>
public sealed record CellText(Place Place, string Text);
