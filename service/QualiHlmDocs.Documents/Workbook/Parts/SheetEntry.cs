namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Name">As its owner typed it.</param>
/// <param name="Id">The relationship that leads to its part.</param>
/// <param name="IsHidden">Hidden by its owner, or by a macro only.</param>
internal sealed record SheetEntry(string Name, string Id, bool IsHidden);
