namespace QualiHlmDocs.Documents.Differences;

/// <summary>What became of something between two versions.</summary>
public enum NatureDifference { Ajout, Retrait, Changement }

/// <summary>One difference between two versions of a plan.</summary>
/// <param name="Nature">A row added, a row removed, or a cell of a row changed.</param>
/// <param name="Ligne">The row, as people call it: « action A-07 … ».</param>
/// <param name="Champ">What changed of it, in French; empty for a whole row.</param>
/// <param name="Avant">The owner's words before; empty for a cell that was.</param>
/// <param name="Apres">The owner's words after.</param>
/// <param name="Cellule">Where it stands now; for a removed row, where it stood.</param>
public sealed record PlanDifference(NatureDifference Nature, string Ligne, string Champ, string Avant, string Apres, string Cellule)
{
    private const string Vide = "(vide)";

    /// <summary>In one French sentence.</summary>
    public string Phrase => Nature switch
    {
        NatureDifference.Ajout => $"Ligne ajoutée : {Ligne}.",
        NatureDifference.Retrait => $"Ligne retirée : {Ligne}.",
        _ when !IsAvantKnown => $"{Ligne}, {Champ} : devient {Quoted(Apres)}.",
        _ => $"{Ligne}, {Champ} : {Quoted(Avant)} devient {Quoted(Apres)}.",
    };

    /// <summary>False where only the change is known, and not the words that stood there.</summary>
    public bool IsAvantKnown { get; init; } = true;

    private static string Quoted(string words) => words.Length > 0 ? $"« {words} »" : Vide;
}

/// <summary>One difference between the texts of two documents.</summary>
/// <param name="Nature">A paragraph added, removed, or rewritten.</param>
/// <param name="RangAvant">Which paragraph of the first document, from 1; where it would stand for one that was added.</param>
/// <param name="RangApres">Which paragraph of the second document, from 1; where it would stand for one that was removed.</param>
/// <param name="Avant">Its text before; empty for one that was added.</param>
/// <param name="Apres">Its text after; empty for one that was removed.</param>
public sealed record TextDifference(NatureDifference Nature, int RangAvant, int RangApres, string Avant, string Apres);
