using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Provenance;

/// <summary>
/// What a document was made from. It travels inside the document, as a custom XML part, and in words at its end.
/// </summary>
public sealed record DocumentProvenance
{
    /// <summary>The workbook's file name.</summary>
    public required string Classeur { get; init; }

    /// <summary>SHA-256 of the workbook, lower-case hexadecimal.</summary>
    public required string ClasseurEmpreinte { get; init; }

    /// <summary>The template's code, or its file name for one that declares none.</summary>
    public required string Modele { get; init; }

    public int? ModeleVersion { get; init; }

    /// <summary>SHA-256 of the template's file; empty where it is not known.</summary>
    public string ModeleEmpreinte { get; init; } = string.Empty;

    /// <summary>The day of the document.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Name and version of the program.</summary>
    public string Programme { get; init; } = string.Empty;

    /// <summary>What the document is about, where it is not the whole plan: <c>RE-01</c>.</summary>
    public string Sujet { get; init; } = string.Empty;

    /// <summary>What the plan looked like, cell by cell, without its words; empty where it was not kept.</summary>
    public string Plan { get; init; } = string.Empty;

    /// <summary>All of it but the plan, in one French sentence, for the document's last line.</summary>
    public string Ligne
    {
        get
        {
            var version = ModeleVersion is { } number ? $", version\u00A0{number}" : string.Empty;
            var by = Programme.Length > 0 ? $" par {Programme.Replace(" ", "\u00A0", StringComparison.Ordinal)}" : string.Empty;
            return $"Document produit le {FrenchDates.Plain(Date)}{by}, à partir du classeur «\u00A0{Classeur}\u00A0»{Print(ClasseurEmpreinte)} "
                + $"et du modèle «\u00A0{Modele}\u00A0»{version}{Print(ModeleEmpreinte)}.";
        }
    }

    private static string Print(string empreinte) => empreinte.Length > 0 ? $" (SHA-256\u00A0: {empreinte})" : string.Empty;
}
