using System.Globalization;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>How a finding says dates, numbers and steps.</summary>
internal static class French
{
    private static readonly string[] Months =
    [
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    /// <summary>« 1er janvier 2026 », « 18 juin 2026 », the day held to its month.</summary>
    public static string Date(DateOnly date)
    {
        var day = date.Day == 1 ? "1er" : Whole(date.Day);
        return $"{day}\u00A0{Months[date.Month - 1]} {date.Year.ToString("0000", CultureInfo.InvariantCulture)}";
    }

    /// <summary>With a decimal comma and no needless zero.</summary>
    public static string Number(decimal number) =>
        number.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>A count with its noun, singular under two as French has it: « 0 action », « 2 actions ».</summary>
    public static string Count(int count, string singular, string plural) =>
        $"{Whole(count)}\u00A0{(count < 2 ? singular : plural)}";

    /// <summary>A step of the cycle as it stands in a sentence, without its article.</summary>
    public static string Name(EtapeCycle etape) => etape switch
    {
        EtapeCycle.Engagement => "engagement",
        EtapeCycle.DiagnosticHqs => "diagnostic HQS®",
        EtapeCycle.Paa => "plan d’actions d’amélioration",
        EtapeCycle.Concertation => "concertation",
        EtapeCycle.Admissibilite => "admissibilité",
        EtapeCycle.AuditMiseEnOeuvre => "audit de mise en œuvre",
        EtapeCycle.Labellisation => "labellisation",
        EtapeCycle.AuditVerification => "audit de vérification",
        EtapeCycle.Maintien => "maintien",
        EtapeCycle.Hqs2 => "second diagnostic HQS®",
        EtapeCycle.Renouvellement => "renouvellement",
        _ => throw new ArgumentOutOfRangeException(nameof(etape), etape, "A step of the cycle without a French name."),
    };

    /// <summary>« A, B et C ».</summary>
    public static string Enumerate(IReadOnlyList<string> words) => words.Count switch
    {
        0 => string.Empty,
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + " et " + words[^1],
    };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
