using System.Diagnostics;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Service.Problems;

/// <summary>A severity in the words of JSON and of a terminal.</summary>
internal static class SeverityWords
{
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Blocking => "bloquant",
        Severity.Warning => "avertissement",
        Severity.Information => "information",
        _ => throw new UnreachableException(),
    };

    /// <summary>« 1 point bloquant », « 3 avertissements ».</summary>
    public static string Count(this Severity severity, int count)
    {
        var (one, many) = severity switch
        {
            Severity.Blocking => ("point bloquant", "points bloquants"),
            Severity.Warning => ("avertissement", "avertissements"),
            Severity.Information => ("information", "informations"),
            _ => throw new UnreachableException(),
        };
        return count < 2 ? $"{count} {one}" : $"{count} {many}";
    }
}
