namespace QualiHlmDocs.Documents.Tests.Support;

// What a cell of a built workbook may hold besides null, string, bool, numbers and DateOnly.

/// <summary>A formula and the value Excel left beside it (null: never calculated).</summary>
internal sealed record Formula(string Text, object? Cached);

/// <summary>A formula error as a cell holds it: <c>#N/A</c>, <c>#REF!</c>.</summary>
internal sealed record CellError(string Text);

/// <summary>A value shown through an Excel number format (<c>0.0%</c>, <c>dd/mm/yyyy</c>).</summary>
internal sealed record Styled(object? Value, string NumberFormat);

/// <summary>A shared string made of several runs, one of them bold.</summary>
internal sealed record RichText(params string[] Runs);

/// <summary>A string written in the cell itself, not in the shared table.</summary>
internal sealed record Inline(string Text);
