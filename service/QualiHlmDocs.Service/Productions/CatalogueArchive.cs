using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Vocabulary;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Productions;

/// <summary>Where the archive files a document of the catalogue.</summary>
internal static class CatalogueArchive
{
    /// <param name="modele">The document's declaration.</param>
    /// <param name="sujet">What it is about.</param>
    /// <param name="reunion">The meeting that it speaks of: its letters are not those of another meeting.</param>
    /// <param name="etape">The step that it was made for.</param>
    public static ArchivePlace PlaceOf(DeclaredModele modele, Sujet sujet, Concertation? reunion, EtapeCycle? etape) => new(
        modele.Genre == GenreModele.Dossier ? EtapeSteps.ArchiveOf(etape) : FolderOf(modele, etape),
        TypeOf(modele.Genre),
        // The dossier of a step is one document, however it was asked for.
        modele.Genre == GenreModele.Dossier ? null : string.Join('-', new[] { Named(modele), reunion?.Ref ?? string.Empty, sujet.Distinction }.Where(word => word.Length > 0)),
        modele.Genre is GenreModele.Lettre or GenreModele.Mail or GenreModele.Reunion ? DiffusionArchive.Locataires : DiffusionArchive.Comite);

    // « Lettre-convocation », whether the declaration says « Lettre-convocation » or « Convocation ».
    private static string Named(DeclaredModele modele)
    {
        var kind = TypeOf(modele.Genre).Nom + "-";
        return modele.Fichier.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? modele.Fichier[kind.Length..] : modele.Fichier;
    }

    // Under the step that the plan is at, where the document belongs to it; else under the document's own first one.
    private static EtapeArchive FolderOf(DeclaredModele modele, EtapeCycle? etape) =>
        etape is { } now && modele.Etapes.Contains(EtapeSteps.Of(now)) ? EtapeSteps.ArchiveOf(now) : EtapeSteps.ArchiveOf(modele.Etapes[0]);

    private static TypeDocument TypeOf(GenreModele genre) => genre switch
    {
        GenreModele.Dossier => TypeDocument.Dossier,
        GenreModele.Plan => TypeDocument.Plan,
        GenreModele.Fiche => TypeDocument.Fiche,
        GenreModele.Tableau => TypeDocument.Tableau,
        GenreModele.Bordereau => TypeDocument.Bordereau,
        GenreModele.Lettre => TypeDocument.Lettre,
        GenreModele.Reunion => TypeDocument.Reunion,
        GenreModele.Mail => TypeDocument.Courriel,
        _ => throw new ArgumentOutOfRangeException(nameof(genre), genre, "A kind of document that the archive has no type for."),
    };
}
