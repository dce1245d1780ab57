using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Vocabulary;

namespace QualiHlmDocs.Documents.Catalogue;

/// <summary>Where a requirement is looked for: the plan, one subject, the step and the meeting that the document means.</summary>
internal sealed record Demande(PlanActions Plan, Sujet Sujet, Etape? Etape, Concertation? Reunion);

/// <summary>Something that a document may ask of a plan.</summary>
/// <param name="Name">As declarations write it.</param>
/// <param name="What">In French, with its article: « la date de la réunion ».</param>
/// <param name="Find">Whether it is there, and the cell or the sheet where it is, or should be.</param>
internal sealed record Exigence(string Name, string What, Func<Demande, (bool IsThere, Place Place)> Find)
{
    /// <summary>Asked of each subject on its own, rather than once of the plan.</summary>
    public bool IsOfSujet { get; init; }

    public Finding? Missing(Demande demande)
    {
        var (isThere, place) = Find(demande);
        return isThere ? null : CatalogueFindings.D10.At(
            place,
            $"Il manque {What}.",
            place.Cell is null ? $"Ajoutez-le au classeur, feuille « {place.Sheet ?? place.Text} »." : $"Remplissez la cellule {place.Text}.");
    }
}
