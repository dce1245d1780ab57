using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Tests.Architecture;

/// <summary>A line that silences the compiler: a pragma, an attribute, or the null-forgiving operator.</summary>
/// <param name="Place">File and line.</param>
/// <param name="HasReason">The same line says why.</param>
internal sealed record Suppression(string Place, bool HasReason)
{
    // Strings are emptied first, so that what remains after a word and before a separator is the operator.
    private static readonly Regex Strings = new("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])'");
    private static readonly Regex Comment = new("//.*$");
    private static readonly Regex Silencing = new(
        @"#pragma warning disable|#nullable disable|SuppressMessage|(?<=[\w)\]>}""])!(?=[.;,)\]\[\s:}]|$)|@ts-ignore|@ts-expect-error|eslint-disable");

    private static readonly Regex Reason = new(@"//\s*\S+\s+\S+|Justification\s*=|--\s*\S+\s+\S+");

    public static IEnumerable<Suppression> In(SourceFile file) =>
        file.Text.Split('\n')
            .Select((line, index) => (Line: line, Code: CodeOf(line), Number: index + 1))
            .Where(found => Silencing.IsMatch(found.Code))
            .Select(found => new Suppression($"{file.Path}({found.Number})", Reason.IsMatch(found.Line)));

    // TypeScript silences in comments, C# never does.
    private static string CodeOf(string line)
    {
        var code = Strings.Replace(line, "\"\"");
        return code.Contains("@ts-", StringComparison.Ordinal) || code.Contains("eslint-", StringComparison.Ordinal)
            ? code
            : Comment.Replace(code, string.Empty);
    }
}
