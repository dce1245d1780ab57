using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Differences;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Provenance;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents;

/// <summary>Whether a document still says what its workbook says (R44).</summary>
/// <param name="Provenance">What it was made from.</param>
/// <param name="Differences">What changed in the plan since; null when only the change itself is known.</param>
/// <param name="Constats">R44, where the workbook is no longer the one it was made from.</param>
public sealed record DocumentRevision(DocumentProvenance Provenance, IReadOnlyList<PlanDifference>? Differences, ImmutableArray<Finding> Constats)
{
    private static readonly FindingKind R44 = new(
        "R44", Severity.Warning, "Document plus ancien que le classeur",
        "Le document déposé ou envoyé vient du classeur tel qu’il est : son empreinte est gardée dans le document, et comparée.",
        "règle propre à QualiHlm Docs");

    internal static ImmutableArray<FindingKind> Kinds { get; } = [R44];

    /// <summary>The workbook is, to the byte, the one that the document was made from.</summary>
    public bool IsCurrent => Constats.IsEmpty;

    /// <summary>Compares a document with its workbook as it is now.</summary>
    /// <param name="provenance">What the document carries.</param>
    /// <param name="now">The plan now.</param>
    /// <param name="then">The plan that the document was made from, where its workbook was kept; else the document's own snapshot serves.</param>
    public static DocumentRevision Of(DocumentProvenance provenance, PlanActions now, PlanActions? then = null)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        ArgumentNullException.ThrowIfNull(now);
        if (provenance.ClasseurEmpreinte == now.Classeur.Empreinte)
        {
            return new(provenance, [], []);
        }

        var differences = then is not null ? PlanDifferences.Of(then, now) : provenance.Plan.Length > 0 ? PlanSnapshot.TryCompare(provenance.Plan, now) : null;
        return new(provenance, differences, [Outdated(provenance, differences?.Count)]);
    }

    private static Finding Outdated(DocumentProvenance provenance, int? count)
    {
        var what = count switch
        {
            null => "le classeur a changé depuis",
            0 => "le fichier du classeur a changé depuis, mais rien de ce qu’il dit",
            { } known => $"le classeur a changé depuis, en {FrenchNumbers.Count(known, "endroit")}",
        };
        return new(
            R44.Code, R44.Severity, Place.None,
            FrenchText.Typographic($"Le document du {FrenchDates.Plain(provenance.Date)} vient de « {provenance.Classeur} » : {what}."),
            FrenchText.Typographic(count == 0 ? "Le document peut rester tel qu’il est." : "Produisez-le de nouveau avant de le déposer ou de l’envoyer."));
    }
}
