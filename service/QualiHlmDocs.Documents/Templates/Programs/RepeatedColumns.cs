using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Programs;

/// <summary>The columns of a table that its rows repeat.</summary>
/// <param name="First">The first of them in the template, from zero; −1 when rows repeat different ones.</param>
/// <param name="Count">How many.</param>
/// <param name="Names">The prefixes of the part.</param>
internal sealed record RepeatedColumns(int First, int Count, Namespaces Names);
