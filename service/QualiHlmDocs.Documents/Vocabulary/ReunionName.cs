using System.Text.RegularExpressions;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>How a meeting is named within a sentence, from what the workbook calls its instance.</summary>
internal static class ReunionName
{
    private static readonly Regex Parenthesis = new(@"\s*\([^)]*\)\s*", RegexOptions.CultureInvariant);

    /// <summary>« réunion du conseil de concertation locative » and « la réunion du conseil de concertation locative ».</summary>
    public static (string Name, string Defined) Of(string instance)
    {
        var words = Parenthesis.Replace(instance, " ").Trim();
        var first = words.Split(' ', ',', ';')[0].ToUpperInvariant();
        return first switch
        {
            "RÉUNION" or "REUNION" or "CONSULTATION" or "VISITE" or "RENCONTRE" or "TABLE" or "SÉANCE" => (Small(words), "la " + Small(words)),
            "ATELIER" or "ÉCHANGE" or "ENTRETIEN" => (Small(words), "l’" + Small(words)),
            "GROUPE" or "FORUM" => (Small(words), "le " + Small(words)),
            "CONSEIL" or "COMITÉ" or "COMITE" => ("réunion du " + Small(words), "la réunion du " + Small(words)),
            "COMMISSION" => ("réunion de la " + Small(words), "la réunion de la " + Small(words)),
            "CCL" or "CCAL" or "CPCL" => ("réunion du " + words, "la réunion du " + words),
            _ => ("réunion de concertation", "la réunion de concertation"),
        };
    }

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
