using QualiHlmDocs.Documents.Differences;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Versions;

/// <summary>What changed from one archived version of a document to another.</summary>
/// <param name="Objet">The document's id.</param>
/// <param name="Avant">The first version, <c>0.1 (v1)</c>.</param>
/// <param name="Apres">The second.</param>
/// <param name="Plan">Cell by cell; null where one of the two has no workbook that can be read.</param>
/// <param name="Texte">Paragraph by paragraph; null where one of the two has no document that can be read.</param>
public sealed record VersionComparison(
    string Objet, string Avant, string Apres, IReadOnlyList<PlanDifference>? Plan, IReadOnlyList<TextDifference>? Texte)
{
    /// <exception cref="ArchiveException">A file of one of the two is gone or altered.</exception>
    public static VersionComparison Of(ArchiveStore store, VersionArchivee before, VersionArchivee after, CancellationToken stop) =>
        new(before.Document.Uri, Named(before), Named(after), PlanOf(store, before, after, stop), TextOf(store, before, after));

    private static IReadOnlyList<PlanDifference>? PlanOf(ArchiveStore store, VersionArchivee before, VersionArchivee after, CancellationToken stop) =>
        ReadPlan(store, before, stop) is { } left && ReadPlan(store, after, stop) is { } right ? PlanDifferences.Of(left, right) : null;

    private static IReadOnlyList<TextDifference>? TextOf(ArchiveStore store, VersionArchivee before, VersionArchivee after) =>
        before.Notice.Fichier(RolePiece.Document) is { } left && after.Notice.Fichier(RolePiece.Document) is { } right
            ? TextDifferences.TryOf(store.Read(before, left), store.Read(after, right))
            : null;

    private static PlanActions? ReadPlan(ArchiveStore store, VersionArchivee version, CancellationToken stop) =>
        version.Notice.Fichier(RolePiece.Classeur) is { } file ? WorkbookReader.Read(store.Read(version, file), file.NomOrigine, ct: stop).Plan : null;

    private static string Named(VersionArchivee version) => $"{version.Notice.Version} ({version.Version})";
}
