using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R29MissingTheme() : Controle(
    "R29", Severity.Warning,
    "Thème sans aucun point",
    "Le diagnostic porte sur les douze thèmes du label : chacun a au moins un point, fort ou d’alerte, ou une ligne « non concerné » avec son motif. Un plan qui ne donne pas les points forts n’est pas examiné.",
    $"{Source.Prisme} ; {Source.Htc}")
{
    private static readonly string[] Names =
    [
        "les dispositifs d’écoute", "la politique qualité", "le management de la qualité", "la communication qualité",
        "les situations de non qualité", "l’entrée dans les lieux", "l’accueil et la communication avec les habitants",
        "la propreté", "la tranquillité et la sécurité", "le fonctionnement des équipements", "le service aux accédants",
        "le traitement des demandes",
    ];

    public override IEnumerable<Finding> Check(Examination examined)
    {
        var points = examined.Plan.Points;
        var missing = Enum.GetValues<Theme>().Except(points.Select(point => point.Theme).OfType<Theme>()).ToList();
        if (examined.Plan.PointsForts.Any() && missing.Count > 0)
        {
            yield return Raise(
                points[0].Origine.Row.Sheet is { } sheet ? Place.OfSheet(sheet) : Place.None,
                $"{FrenchNumbers.Count(missing.Count, "thème du label n’a", "thèmes du label n’ont")} aucun point : {FrenchText.Enumerate([.. missing.Select(theme => Names[(int)theme])])}.",
                $"Ajoutez ce que le diagnostic en dit, ou une ligne « non concerné » avec son motif (le service aux accédants, par exemple).");
        }
    }
}
