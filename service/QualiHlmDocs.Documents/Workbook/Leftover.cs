using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>Something that stands in a workbook and not in the plan read from it.</summary>
/// <param name="Place">Its cell in that workbook.</param>
/// <param name="Header">The header over it; empty when it has none.</param>
/// <param name="Text">What a person reads there.</param>
/// <param name="Reason">In French, a few words: why it is not in the plan.</param>
public sealed record Leftover(Place Place, string Header, string Text, string Reason);
