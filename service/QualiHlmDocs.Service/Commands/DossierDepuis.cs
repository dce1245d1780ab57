using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Provenance;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>dossier --depuis DOCUMENT CLASSEUR</c>: whether the workbook changed since a document was made, and what.</summary>
internal static class DossierDepuis
{
    public static Task<int> Run(string documentPath, string path, string? said, DateOnly today, CancellationToken stop)
    {
        if (!InputFile.TryRead(documentPath, Limits.MaxTemplateBytes, out var document, out var refusal))
        {
            return Task.FromResult(Terminal.Refuse(refusal));
        }

        if (SealedDocument.TryRead(document) is not { } provenance)
        {
            return Task.FromResult(Terminal.Refuse($"« {documentPath} » ne dit pas de quel classeur il vient : ce programme ne l’a pas produit."));
        }

        if (!Inputs.TryExamine(path, said, null, today, stop, out var examination, out var exitCode))
        {
            return Task.FromResult(exitCode);
        }

        Tell(Console.Out, DocumentRevision.Of(provenance, examination.Read, Kept(provenance, stop)), documentPath, path);
        return Task.FromResult(ExitCodes.Done);
    }

    // The workbook itself, where a version of the archive was made from it: then the words of that day are known too.
    private static PlanActions? Kept(DocumentProvenance provenance, CancellationToken stop)
    {
        try
        {
            var store = ArchiveAccess.Store();
            return store.Documents()
                .SelectMany(document => store.Versions(document))
                .Select(version => (Version: version, File: version.Notice.Fichier(RolePiece.Classeur)))
                .Where(kept => kept.File?.Sha256 == provenance.ClasseurEmpreinte)
                .Select(kept => kept.File is { } file ? WorkbookReader.Read(store.Read(kept.Version, file), file.NomOrigine, ct: stop).Plan : null)
                .FirstOrDefault();
        }
        catch (ArchiveException)
        {
            return null; // damaged, or not to be read: the document's own snapshot serves
        }
    }

    private static void Tell(TextWriter output, DocumentRevision revision, string document, string workbook)
    {
        output.WriteLine(revision.Provenance.Ligne);
        output.WriteLine();
        if (revision.IsCurrent)
        {
            output.WriteLine($"« {workbook} » n’a pas changé depuis : « {Path.GetFileName(document)} » est à jour.");
            return;
        }

        Terminal.WriteFindings(output, revision.Constats);
        foreach (var difference in revision.Differences ?? [])
        {
            output.WriteLine("  " + (difference.Cellule.Length > 0 ? $"{difference.Phrase} ({difference.Cellule})" : difference.Phrase));
        }
    }
}
