using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Productions;

/// <summary>What is made over HTTP: in the archive for good, and in a folder of its own for the address that fetches it.</summary>
public sealed class KeptProductions(ProductionStore store, DossierArchive archive, TimeProvider clock)
{
    internal KeptDocument Keep(MadeDossier made)
    {
        archive.TryKeep(made, out var archived, out var warning);
        if (made.Production is not { Document: { } bytes, Empreinte: { } empreinte, Plan.Classeur: { } classeur })
        {
            throw new InvalidOperationException("A document that was made has bytes, a digest and a plan.");
        }

        // A document of the catalogue bears the name that the archive gives it.
        var name = made.Place is not null && archived?.Notice.Fichier(RolePiece.Document) is { } file ? file.Nom : made.Nom;
        var now = clock.GetUtcNow();
        var kept = new KeptDocument(
            Guid.CreateVersion7(now), name, empreinte, bytes.Length, made.Production.IsProjet, classeur.Nom, classeur.Empreinte, made.Date, now,
            archived?.Document.Uri, archived?.Version, warning);
        store.Keep(kept, bytes);
        return kept;
    }

    /// <summary>Keeps what is made to be printed, and is no document of its own: not archived.</summary>
    internal KeptDocument KeepPrint(Documents.Production production, string name, DateOnly today)
    {
        if (production is not { Document: { } bytes, Empreinte: { } empreinte, Plan.Classeur: { } classeur })
        {
            throw new InvalidOperationException("A document that was made has bytes, a digest and a plan.");
        }

        var now = clock.GetUtcNow();
        var kept = new KeptDocument(Guid.CreateVersion7(now), name, empreinte, bytes.Length, production.IsProjet, classeur.Nom, classeur.Empreinte, today, now);
        store.Keep(kept, bytes);
        return kept;
    }
}
