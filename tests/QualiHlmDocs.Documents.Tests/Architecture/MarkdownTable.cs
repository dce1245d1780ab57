namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>Reads pipe tables out of Markdown, so that a document is the rule and the test its reader.</summary>
internal static class MarkdownTable
{
    /// <summary>The rows of every table whose header begins with <paramref name="firstHeading"/>, cell by cell, headers left out.</summary>
    public static IEnumerable<string[]> Rows(string markdown, string firstHeading)
    {
        var inside = false;
        foreach (var line in markdown.Split('\n').Select(line => line.Trim()))
        {
            var cells = Cells(line);
            if (cells.Length == 0)
            {
                inside = false;
            }
            else if (!inside)
            {
                inside = cells[0] == firstHeading;
            }
            else if (!cells[0].StartsWith("--", StringComparison.Ordinal))
            {
                yield return cells;
            }
        }
    }

    /// <summary>The words between backquotes of a cell.</summary>
    public static IEnumerable<string> Codes(string cell) => cell.Split('`').Where((_, index) => index % 2 == 1);

    private static string[] Cells(string line) =>
        line.StartsWith('|') && line.EndsWith('|') && line.Length > 1
            ? [.. line[1..^1].Split('|').Select(cell => cell.Trim())]
            : [];
}
