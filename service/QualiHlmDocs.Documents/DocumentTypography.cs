using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents;

/// <summary>Reads a produced document again, all its text, as a proof-reader would.</summary>
public static class DocumentTypography
{
    private const int MostFaults = 20;

    private static readonly FindingKind D20 = new(
        "D20", Severity.Information, "Typographie du document produit",
        "Le texte du document est composé selon les règles de l’Imprimerie nationale : espaces insécables, guillemets, apostrophes, dates, heures, ordinaux, pluriels.",
        "Lexique des règles typographiques en usage à l’Imprimerie nationale");

    /// <summary>The rows of the catalogue.</summary>
    internal static ImmutableArray<FindingKind> Kinds { get; } = [D20];

    /// <summary>What is not well set in the body, headers, footers and notes of a document of ours; at most twenty places.</summary>
    /// <param name="document">The .docx.</param>
    /// <param name="hasNarrowSpaces">It is set with narrow spaces.</param>
    public static ImmutableArray<Finding> Check(ReadOnlyMemory<byte> document, bool hasNarrowSpaces = false) =>
        [.. PrintedText.Paragraphs(document).SelectMany(text => TypographyCheck.Of(text, hasNarrowSpaces ? FrenchSpacing.Narrow : FrenchSpacing.Wide)).Distinct().Take(MostFaults).Select(Told)];

    private static Finding Told(TypographicFault fault) => new(
        D20.Code, D20.Severity, Place.InWords("texte du document"), $"«\u00A0{fault.Excerpt}\u00A0»\u00A0: {fault.Rule}.", "Corrigez le modèle, ou la cellule du classeur d’où vient le texte.");
}
