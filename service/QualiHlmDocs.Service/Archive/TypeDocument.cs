using System.Collections.Immutable;

namespace QualiHlmDocs.Service.Archive;

/// <summary>A kind of document.</summary>
/// <param name="Code">A slug, in ids.</param>
/// <param name="Nom">In file names, ASCII.</param>
/// <param name="NeedsAuditeur">True when the auditor agrees before the deposit.</param>
public sealed record TypeDocument(string Code, string Nom, bool NeedsAuditeur)
{
    public static TypeDocument Dossier { get; } = new("dossier", "Dossier", NeedsAuditeur: true);

    public static TypeDocument Lettre { get; } = new("lettre", "Lettre", NeedsAuditeur: false);

    public static TypeDocument CompteRendu { get; } = new("compte-rendu", "Compte-rendu", NeedsAuditeur: false);

    public static ImmutableArray<TypeDocument> All { get; } = [Dossier, Lettre, CompteRendu];

    /// <summary>Null for a code that is none of the list.</summary>
    public static TypeDocument? Find(string code) => All.FirstOrDefault(type => type.Code == code);
}
