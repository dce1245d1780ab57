using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>
/// What the columns of a workbook are, said by its owner and no longer guessed; kept in the workbook itself or given
/// beside it. What it does not say is recognised as usual.
/// </summary>
public sealed record Correspondance
{
    /// <summary>Says nothing.</summary>
    public static Correspondance None { get; } = new();

    /// <summary>By sheet.</summary>
    public ImmutableArray<FeuilleCorrespondance> Feuilles { get; init; } = [];

    /// <summary>
    /// Other names, and what each means: a column of the model workbook (« Butée » → « Échéance »), a theme, a status or a
    /// gravité (« Prestations » → « P3 »).
    /// </summary>
    public ImmutableSortedDictionary<string, string> Alias { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The same, with what another says of other sheets and names; this one wins where both speak.</summary>
    public Correspondance Over(Correspondance? other) => other is null ? this : new()
    {
        Feuilles = [.. Feuilles, .. other.Feuilles.Where(theirs => !Feuilles.Any(ours => ours.Feuille == theirs.Feuille))],
        Alias = other.Alias.SetItems(Alias),
    };

    /// <summary>Reads the JSON form, or says in one French sentence what is wrong with it.</summary>
    public static bool TryParse(ReadOnlySpan<byte> json, [NotNullWhen(true)] out Correspondance? correspondance, [NotNullWhen(false)] out string? refusal) =>
        CorrespondanceJson.TryParse(json, out correspondance, out refusal);

    /// <summary>The JSON form: on one line for a workbook to keep, or indented for a person to read.</summary>
    public string ToJson(bool isIndented = false) => CorrespondanceJson.Of(this, isIndented);
}

/// <summary>What one sheet is.</summary>
/// <param name="Feuille">Its tab.</param>
/// <param name="Nature">What it holds, by the model workbook's name of such a sheet (« Actions », « Points »); « ignorer » leaves it unread; null leaves it to be recognised.</param>
/// <param name="EnTete">The row, from 1, of its header or of the last row of it; null leaves it to be found.</param>
/// <param name="Colonnes">By letters: the model workbook's header, or the field (<c>echeance</c>); null leaves the column unread.</param>
public sealed record FeuilleCorrespondance(string Feuille, string? Nature, int? EnTete, ImmutableSortedDictionary<string, string?> Colonnes)
{
    /// <summary>The nature of a sheet that is not to be read.</summary>
    public const string Ignorer = "ignorer";
}
