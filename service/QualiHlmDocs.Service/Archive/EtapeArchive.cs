using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Archive;

/// <summary>A step of the label's cycle, as the archive files it.</summary>
/// <param name="Code">Three letters, in file names.</param>
/// <param name="Dossier">The folder's name; what prepares the comité's steps is numbered 00.</param>
public sealed record EtapeArchive(string Code, string Dossier)
{
    public static EtapeArchive Admissibilite { get; } = new("ADM", "01-Admissibilite");

    public static EtapeArchive Concertation { get; } = new("CON", "00-Concertation");

    public static ImmutableArray<EtapeArchive> All { get; } =
    [
        new("ENG", "00-Engagement"), new("HQS", "00-Diagnostic-HQS"), new("PAA", "00-Plan-d-actions"), Concertation,
        Admissibilite, new("AMO", "02-Audit-mise-en-oeuvre"), new("LAB", "03-Labellisation"),
        new("AVE", "04-Audit-verification"), new("MAI", "05-Maintien"), new("HQ2", "06-Diagnostic-HQS-2"),
        new("REN", "07-Renouvellement"),
    ];

    /// <summary>By its code, its folder, or the folder's name without number; null for other words.</summary>
    public static EtapeArchive? Named(string words) => All.FirstOrDefault(etape =>
        new[] { etape.Code, etape.Dossier, etape.Dossier[(etape.Dossier.IndexOf('-', StringComparison.Ordinal) + 1)..] }.Contains(words, StringComparer.OrdinalIgnoreCase));

    /// <summary>Null for a code that is none of the list.</summary>
    public static EtapeArchive? Find(string code) => All.FirstOrDefault(etape => string.Equals(etape.Code, code, StringComparison.OrdinalIgnoreCase));
}
