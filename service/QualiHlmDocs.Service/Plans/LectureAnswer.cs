using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Service.Plans;

/// <summary>How the columns were understood, and what else they could be.</summary>
/// <param name="Source">Where the correspondance comes from: nowhere, given with the workbook, or kept in it.</param>
/// <param name="Douteuse">True when a person should look before anything is produced.</param>
/// <param name="Colonnes">Every headed column that stands in a sheet of the plan.</param>
public sealed record LectureAnswer(SourceCorrespondance Source, bool Douteuse, ImmutableArray<ColonneAnswer> Colonnes)
{
    public static LectureAnswer Of(Lecture lecture) => new(lecture.Source, lecture.IsDoubtful, [.. lecture.Colonnes.Select(ColonneAnswer.Of)]);
}

/// <summary>One column.</summary>
public sealed record ColonneAnswer(
    string Feuille, string Nature, string Cellule, string Colonne, string Titre, string? Champ, Certitude Certitude, ImmutableArray<string> PourraitEtre, string Doute)
{
    public static ColonneAnswer Of(ColonneLue colonne) => new(
        colonne.Feuille, colonne.Nature, Place.AtCell(colonne.Feuille, colonne.Colonne, colonne.Ligne).Text, colonne.Colonne, colonne.Titre, colonne.Champ,
        colonne.Certitude, colonne.AutresChamps, colonne.Doute);
}
