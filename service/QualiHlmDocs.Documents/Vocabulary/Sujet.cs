using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What one document is about: the whole plan, or one row of it. At most one of the rows is set.</summary>
/// <param name="Distinction">What tells its document from those of its like; empty for the whole plan.</param>
/// <param name="Libelle">How people call it, in French.</param>
/// <param name="Place">Its row.</param>
public sealed record Sujet(string Distinction, string Libelle, Place Place)
{
    /// <summary>The plan as a whole.</summary>
    public static Sujet Plan { get; } = new(string.Empty, string.Empty, Place.None);

    public FicheAction? Action { get; init; }

    public SituationComplexe? Situation { get; init; }

    public Representant? Representant { get; init; }

    public Association? Association { get; init; }

    public Concertation? Reunion { get; init; }

    /// <summary>The site whose representatives a letter goes to.</summary>
    public SituationComplexe? Site { get; init; }
}
