using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>What a document knows of itself.</summary>
/// <param name="Code">Its template's code.</param>
/// <param name="Titre">Its template's title.</param>
/// <param name="Version">Its template's version; null for a template that declares none.</param>
/// <param name="Genre">dossier, plan, fiche, tableau, bordereau, lettre, reunion or mail.</param>
/// <param name="IsProjet">Something that blocks this document stands.</param>
/// <param name="Provenance">The line that says what it was made from.</param>
public sealed record DocumentDescription(string Code, string Titre, int? Version, string Genre, bool IsProjet, string Provenance)
{
    /// <summary>What it is about; the whole plan by default.</summary>
    public Sujet Sujet { get; init; } = Sujet.Plan;
}

/// <summary>A plan described once, from which each document takes its own words.</summary>
public sealed class PlanDescription
{
    private readonly ExaminedPlan _examined;
    private readonly IReadOnlyDictionary<string, object?> _plan;

    /// <param name="plan">The plan as it was read.</param>
    /// <param name="constats">What reading and controls found.</param>
    /// <param name="today">The day of the documents.</param>
    /// <param name="etape">The step that the documents are for; null for the one that a dossier made that day is for.</param>
    public PlanDescription(PlanActions plan, IReadOnlyList<Finding> constats, DateOnly today, EtapeCycle? etape = null)
    {
        _examined = new ExaminedPlan(plan, constats, today) { Prepared = etape };
        _plan = PlanNoun.Words.Describe(_examined);
    }

    /// <summary>Every word of the plan, and those of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="more">Words of other kinds (a letter's), which come over those of the plan.</param>
    public IReadOnlyDictionary<string, object?> Of(DocumentDescription document, IReadOnlyDictionary<string, object?>? more = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var words = new Dictionary<string, object?>(_plan, StringComparer.Ordinal);
        foreach (var (name, value) in DocumentNoun.Words.Describe(new(document, _examined)).Concat(more ?? new Dictionary<string, object?>()))
        {
            words[name] = value;
        }

        return words;
    }
}
