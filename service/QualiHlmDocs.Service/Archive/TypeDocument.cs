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

    /// <summary>The plan d'actions, as tables and sheets of its own.</summary>
    public static TypeDocument Plan { get; } = new("plan", "Plan", NeedsAuditeur: false);

    public static TypeDocument Fiche { get; } = new("fiche", "Fiche", NeedsAuditeur: false);

    public static TypeDocument Tableau { get; } = new("tableau", "Tableau", NeedsAuditeur: false);

    public static TypeDocument Bordereau { get; } = new("bordereau", "Bordereau", NeedsAuditeur: false);

    /// <summary>What a meeting needs: its agenda, its attendance sheet, its minutes.</summary>
    public static TypeDocument Reunion { get; } = new("reunion", "Reunion", NeedsAuditeur: false);

    public static TypeDocument Courriel { get; } = new("courriel", "Courriel", NeedsAuditeur: false);

    public static ImmutableArray<TypeDocument> All { get; } = [Dossier, Lettre, CompteRendu, Plan, Fiche, Tableau, Bordereau, Reunion, Courriel];

    /// <summary>Null for a code that is none of the list.</summary>
    public static TypeDocument? Find(string code) => All.FirstOrDefault(type => type.Code == code);
}
