using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>How a workbook was understood: its columns one by one, and what they rest on.</summary>
/// <param name="Source">Where the correspondance comes from.</param>
/// <param name="Colonnes">Every headed column of every sheet that was read, in the order of the workbook.</param>
/// <param name="Correspondance">What was said rather than recognised; <see cref="Workbook.Correspondance.None"/> when nothing was.</param>
public sealed record Lecture(SourceCorrespondance Source, ImmutableArray<ColonneLue> Colonnes, Correspondance Correspondance)
{
    /// <summary>Of a workbook that was refused.</summary>
    public static Lecture None { get; } = new(SourceCorrespondance.Aucune, [], Correspondance.None);

    /// <summary>True when a person should look at the columns before anything is produced.</summary>
    public bool IsDoubtful => Colonnes.Any(colonne => colonne.IsDoubtful);

    /// <summary>The whole of what was recognised, as a correspondance: kept in the workbook, it is never guessed again.</summary>
    public Correspondance ToCorrespondance() => Correspondance with
    {
        Feuilles =
        [
            .. Colonnes.GroupBy(colonne => colonne.Feuille).Select(feuille => new FeuilleCorrespondance(
                feuille.Key, feuille.First().Nature, feuille.First().Ligne,
                feuille.ToImmutableSortedDictionary(colonne => colonne.Colonne, colonne => colonne.Champ, StringComparer.OrdinalIgnoreCase))),
        ],
    };
}

/// <summary>One headed column.</summary>
/// <param name="Feuille">Its sheet.</param>
/// <param name="Nature">What the sheet holds, by the model workbook's name.</param>
/// <param name="Ligne">The row of the header, from 1.</param>
/// <param name="Colonne">Its letters.</param>
/// <param name="Titre">Its header as typed.</param>
/// <param name="Champ">The field that it fills, <c>echeance</c>; null when it is not read.</param>
/// <param name="Certitude">How the field is known.</param>
/// <param name="AutresChamps">Other fields that it could fill, the likeliest first.</param>
/// <param name="Doute">In French: why a person should look; empty when there is no doubt.</param>
public sealed record ColonneLue(
    string Feuille, string Nature, int Ligne, string Colonne, string Titre, string? Champ, Certitude Certitude, ImmutableArray<string> AutresChamps, string Doute)
{
    public bool IsDoubtful => Doute.Length > 0;
}

/// <summary>How the field of a column is known.</summary>
public enum Certitude
{
    /// <summary>Its owner said so.</summary>
    Donnee,

    /// <summary>The header is one of the field's names.</summary>
    Sure,

    /// <summary>The header is one of the field's names once brackets or qualifying words are left out, or two rows are put together.</summary>
    Approchee,

    /// <summary>The header says what another column says already: it is not read.</summary>
    Repetee,

    /// <summary>The header says nothing known: it is not read.</summary>
    Inconnue,
}

/// <summary>Where a correspondance comes from.</summary>
public enum SourceCorrespondance
{
    /// <summary>There is none: everything was recognised.</summary>
    Aucune,

    /// <summary>It was given with the workbook.</summary>
    Donnee,

    /// <summary>The workbook keeps it.</summary>
    Classeur,
}
