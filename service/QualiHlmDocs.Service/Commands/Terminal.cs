using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Commands;

/// <summary>What a verb says: results on standard output, one sentence of refusal on standard error.</summary>
internal static class Terminal
{
    private const int MaxWidth = 100;

    private static readonly Severity[] Weightiest = [Severity.Blocking, Severity.Warning, Severity.Information];

    public static int Refuse(string sentence, int exitCode = ExitCodes.Unusable)
    {
        Console.Error.WriteLine(sentence.ReplaceLineEndings(" "));
        return exitCode;
    }

    /// <summary>One sentence on standard error, where there is one, about something that does not change how the verb ends.</summary>
    public static int Warn(string? sentence, int exitCode)
    {
        if (sentence is not null)
        {
            Refuse(sentence);
        }

        return exitCode;
    }

    public static int Refuse(IReadOnlyList<Finding> findings) =>
        Refuse(findings.Count > 0 ? Sentence(findings[0]) : "Ce fichier ne peut pas être utilisé.");

    /// <summary>A template's errors are many and each has its place: the first is the sentence, and their number is told.</summary>
    public static int RefuseTemplate(IReadOnlyList<Finding> findings)
    {
        var errors = findings.Where(finding => finding.Severity == Severity.Blocking).ToList();
        return errors.Count < 2
            ? Refuse(errors)
            : Refuse($"{Sentence(errors[0])} (Et {errors.Count - 1} autre(s) : « modele controler » les dit toutes.)");
    }

    /// <summary>The findings by severity, each with its place, its message and its remedy, then their count.</summary>
    public static void WriteFindings(TextWriter output, IReadOnlyList<Finding> findings, string none = "Aucun constat : le plan passe tous les contrôles.")
    {
        foreach (var group in Weightiest.Select(severity => findings.Where(finding => finding.Severity == severity).ToList()))
        {
            if (group.Count == 0)
            {
                continue;
            }

            output.WriteLine(group[0].Severity.Count(group.Count).ToUpper(System.Globalization.CultureInfo.GetCultureInfo("fr-FR")));
            output.WriteLine();
            group.ForEach(finding => WriteFinding(output, finding));
        }

        output.WriteLine(findings.Count == 0 ? none : Closing(findings));
    }

    /// <summary>« 2 points bloquants, 14 avertissements. »</summary>
    public static string Closing(IReadOnlyList<Finding> findings)
    {
        var counts = Weightiest
            .Select(severity => (severity, count: findings.Count(finding => finding.Severity == severity)))
            .Where(pair => pair.count > 0)
            .Select(pair => pair.severity.Count(pair.count))
            .ToList();
        return string.Join(", ", counts) + ".";
    }

    private static void WriteFinding(TextWriter output, Finding finding)
    {
        output.WriteLine($"  {finding.Code}  {finding.Place.Text}".TrimEnd());
        WriteFolded(output, finding.Message, "       ", "       ");
        if (finding.Remede.Length > 0)
        {
            WriteFolded(output, finding.Remede, "     → ", "       ");
        }

        output.WriteLine();
    }

    // Folded at ordinary spaces only: a non-breaking one keeps « and its word together.
    private static void WriteFolded(TextWriter output, string text, string first, string next)
    {
        var line = first;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length > MaxWidth && line.Trim().Length > 0)
            {
                output.WriteLine(line.TrimEnd());
                line = next;
            }

            line += word + " ";
        }

        output.WriteLine(line.TrimEnd());
    }

    private static string Sentence(Finding finding) =>
        finding.Place.Text is { Length: > 0 } place && !finding.Message.Contains(place, StringComparison.Ordinal)
            ? $"{place} : {finding.Message}"
            : finding.Message;
}
