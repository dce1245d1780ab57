namespace QualiHlmDocs.Documents.Templates.Values;

/// <summary>A paragraph or a list item of a rich text.</summary>
/// <param name="Level">How deep it stands in lists, 0 being the outermost; −1 for a paragraph.</param>
/// <param name="IsNumbered">A numbered item.</param>
/// <param name="List">Items of the same list have the same number.</param>
/// <param name="Start">What its author numbered it.</param>
/// <param name="Spans">Its text.</param>
internal sealed record RichBlock(int Level, bool IsNumbered, int List, int Start, IReadOnlyList<RichSpan> Spans);

/// <summary>A stretch of text of one look.</summary>
internal readonly record struct RichSpan(string Text, bool IsBold, bool IsItalic, string? Address);
