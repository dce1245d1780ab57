namespace QualiHlmDocs.Documents.Controles;

/// <summary>Where the rules come from, as the catalogue cites them.</summary>
internal static class Source
{
    public const string CahierDesCharges = "USH, cahier des charges de l’audit du label";
    public const string Prisme = "Prisme consultants, présentation du label";
    public const string Htc = "Habitat & Territoires Conseil, retours d’expérience";
    public const string ActualitesHabitat = "Actualités Habitat n° 1089 (15 novembre 2018)";
    public const string Usage = "usage des outils qualité";
    public const string Produit = "règle propre à QualiHlm Docs";
}
