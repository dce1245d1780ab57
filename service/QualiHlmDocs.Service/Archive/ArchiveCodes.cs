using System.Collections.Frozen;
using System.Collections.Immutable;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Archive;

/// <summary>What can be wrong in an archive of ours beyond OCFL's own rules; documented in <c>docs/archive-format.md</c>.</summary>
public static class ArchiveCodes
{
    public const string JournalLine = "A01";
    public const string JournalChain = "A02";
    public const string Lost = "A03";
    public const string NotEntered = "A04";
    public const string RootFile = "A05";
    public const string NoticeFault = "A06";
    public const string Interrupted = "A07";
    public const string Misplaced = "A09";

    /// <summary>Code → one French sentence.</summary>
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [JournalLine] = "Une ligne du journal est illisible.",
        [JournalChain] = "Le journal a été modifié : une ligne n’est plus scellée par la précédente.",
        [Lost] = "Une version inscrite au journal manque à l’archive, ou n’est plus la même.",
        [NotEntered] = "Une version de l’archive n’est pas inscrite au journal.",
        [RootFile] = "Un fichier de la racine de l’archive manque ou a été modifié.",
        [NoticeFault] = "La notice d’une version manque, est illisible ou ne dit pas ce que l’archive contient.",
        [Interrupted] = "Une écriture a été interrompue : elle sera terminée ou annulée à la prochaine écriture.",
        [Misplaced] = "Un document n’est pas dans le dossier de son identifiant.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static OcflFault Fault(string code, string place, string detail = "") =>
        new(code, code == Interrupted ? OcflSeverity.Warning : OcflSeverity.Error, place, All[code], detail);

    internal static OcflReport With(this OcflReport report, IEnumerable<OcflFault> more)
    {
        ImmutableArray<OcflFault> faults = [.. report.Faults, .. more];
        var isWrong = faults.Any(fault => fault.Severity == OcflSeverity.Error);
        return report with { Faults = faults, Verdict = report.Verdict == OcflVerdict.Valid && isWrong ? OcflVerdict.Invalid : report.Verdict };
    }
}
