using System.Collections.Immutable;
using System.Security.Cryptography;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Differences;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Provenance;
using QualiHlmDocs.Documents.Templates;

namespace QualiHlmDocs.Documents;

/// <summary>The last station: a rendered document takes its provenance with it.</summary>
internal static class DocumentSeal
{
    // Only what shows the whole plan can be asked later what changed; hundreds of letters need not carry it.
    public static DocumentProvenance ProvenanceOf(PlanActions plan, ModeleOrigin origin, DateOnly today, string programme, string sujet, bool isWhole) => new()
    {
        Classeur = plan.Classeur.Nom,
        ClasseurEmpreinte = plan.Classeur.Empreinte,
        Modele = origin.Code,
        ModeleVersion = origin.Version,
        ModeleEmpreinte = origin.Empreinte,
        Date = today,
        Programme = programme,
        Sujet = sujet,
        Plan = isWhole ? PlanSnapshot.Of(plan) : string.Empty,
    };

    public static Production Of(Rendering rendering, DocumentProvenance provenance, PlanActions plan, ImmutableArray<Finding> findings, bool hasNarrowSpaces)
    {
        if (rendering.Bytes is not { } bytes)
        {
            return new(null, null, plan, findings, null);
        }

        var document = SealedDocument.Seal(hasNarrowSpaces ? NarrowSpaces.In(bytes) : bytes, provenance);
        return new(document, Convert.ToHexStringLower(SHA256.HashData(document.Span)), plan, findings, null);
    }
}
