using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Differences;

/// <summary>A comparison as dictionaries and lists: what a template prints as a table, what a program reads as JSON.</summary>
internal static class ComparisonData
{
    public static IReadOnlyDictionary<string, object?> Of(PlanComparison comparison) => new Dictionary<string, object?>
    {
        ["avant"] = Classeur(comparison.Avant),
        ["apres"] = Classeur(comparison.Apres),
        ["resume"] = ComparisonWords.Resume(comparison),
        ["ajoutees"] = List(comparison.Ajoutees.Select(action => Action(action))),
        ["closes"] = List(comparison.Closes.Select(action => Action(action))),
        ["reportees"] = List(comparison.Reportees.Select(action => Action(action))),
        ["modifiees"] = List(comparison.Modifiees.Select(action => Action(action))),
        ["retirees"] = List(comparison.Retirees.Select(action => Action(action))),
        ["points_ajoutes"] = List(comparison.PointsAjoutes.Select(Point)),
        ["points_retires"] = List(comparison.PointsRetires.Select(Point)),
        ["points_soldes"] = List(comparison.PointsSoldes.Select(Point)),
        ["lignes"] = List(ComparisonWords.Lignes(comparison).Select(Ligne)),
    };

    private static Dictionary<string, object?> Classeur(Classeur classeur) => new() { ["nom"] = classeur.Nom, ["empreinte"] = classeur.Empreinte };

    private static Dictionary<string, object?> Action(ActionComparee compared)
    {
        var action = compared.Action;
        return new()
        {
            ["ref"] = action.Ref,
            ["libelle"] = action.Libelle,
            ["theme"] = action.Theme?.ToString(),
            ["pilotes"] = List(action.Pilotes),
            ["statut"] = ComparisonWords.Statut(action.Statut),
            ["avancement"] = action.Avancement,
            ["realisee_le"] = action.RealiseeLe,
            ["motif"] = action.Motif,
            ["echeance_avant"] = compared.Avant?.Echeance,
            ["echeance_avant_texte"] = compared.Avant?.EcheanceTexte,
            ["echeance_apres"] = compared.Apres?.Echeance,
            ["echeance_apres_texte"] = compared.Apres?.EcheanceTexte,
            ["jours"] = compared.Jours,
            ["cellule"] = action.Origine.Row.Text,
            ["changements"] = List(compared.Changements.Select(Changement)),
        };
    }

    private static Dictionary<string, object?> Changement(PlanDifference change) => new()
    {
        ["champ"] = change.Champ, ["avant"] = change.Avant, ["apres"] = change.Apres, ["cellule"] = change.Cellule,
    };

    private static Dictionary<string, object?> Point(Point point) => new()
    {
        ["ref"] = point.Ref,
        ["libelle"] = point.Libelle,
        ["theme"] = point.Theme?.ToString(),
        ["gravite"] = point.Gravite switch
        {
            Gravite.Majeure => "majeure",
            Gravite.Mineure => "mineure",
            _ => null,
        },
        ["statut"] = point.Statut,
        ["cellule"] = point.Origine.Row.Text,
    };

    private static Dictionary<string, object?> Ligne(LigneComparee ligne) => new()
    {
        ["nature"] = ligne.Nature, ["ref"] = ligne.Ref, ["libelle"] = ligne.Libelle, ["avant"] = ligne.Avant, ["apres"] = ligne.Apres, ["cellule"] = ligne.Cellule,
    };

    private static List<object?> List(IEnumerable<object> items) => [.. items];
}
