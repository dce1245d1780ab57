using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Commands;

/// <summary>The JSON of <c>archive verifier --json</c>.</summary>
internal sealed record ArchiveReportAnswer(
    string Chemin, string Nature, string Verdict, int Objets, long Fichiers, long Octets, IReadOnlyList<ArchiveFaultAnswer> Defauts)
{
    public static ArchiveReportAnswer Of(string path, OcflReport report) => new(
        path,
        report.Nature switch { OcflNature.StorageRoot => "archive", OcflNature.SingleObject => "objet", _ => "aucune" },
        report.Verdict switch { OcflVerdict.Valid => "valide", OcflVerdict.Invalid => "invalide", _ => "illisible" },
        report.Objects,
        report.Files,
        report.Bytes,
        [.. report.Faults.Select(ArchiveFaultAnswer.Of)]);
}

/// <summary>One fault of it.</summary>
internal sealed record ArchiveFaultAnswer(string Code, string Severite, string Chemin, string Message, string Detail)
{
    public static ArchiveFaultAnswer Of(OcflFault fault) => new(
        fault.Code,
        fault.Severity switch { OcflSeverity.Warning => "avertissement", OcflSeverity.Error => "erreur", _ => "illisible" },
        fault.Place,
        fault.Message,
        fault.Detail);
}
