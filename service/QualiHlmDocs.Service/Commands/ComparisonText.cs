using QualiHlmDocs.Documents.Differences;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary>A comparison as it is read in a terminal.</summary>
internal static class ComparisonText
{
    public static void Write(TextWriter output, PlanComparison comparison)
    {
        output.WriteLine($"De « {comparison.Avant.Nom} » à « {comparison.Apres.Nom} »");
        output.WriteLine();
        Points(output, "Points retirés sans motif", comparison.PointsRetires);
        Points(output, "Points soldés puis retirés", comparison.PointsSoldes);
        Points(output, "Points ajoutés", comparison.PointsAjoutes);
        Actions(output, "Actions ajoutées", comparison.Ajoutees);
        Actions(output, "Actions closes", comparison.Closes);
        Actions(output, "Actions reportées", comparison.Reportees);
        Actions(output, "Actions modifiées", comparison.Modifiees);
        Actions(output, "Actions retirées", comparison.Retirees);
        output.WriteLine(comparison.Describe()["resume"]);
    }

    private static void Points(TextWriter output, string title, IReadOnlyList<Point> points)
    {
        Title(output, title, points.Count);
        foreach (var point in points)
        {
            output.WriteLine($"  {Named(point.Ref, point.Libelle)}{Place(point.Origine)}");
        }

        End(output, points.Count);
    }

    private static void Actions(TextWriter output, string title, IReadOnlyList<ActionComparee> actions)
    {
        Title(output, title, actions.Count);
        foreach (var action in actions)
        {
            output.WriteLine($"  {Named(action.Action.Ref, action.Action.Libelle)}{Place(action.Action.Origine)}");
            foreach (var change in action.Changements)
            {
                output.WriteLine($"      {change.Champ} : {Words(change.Avant)} devient {Words(change.Apres)}");
            }
        }

        End(output, actions.Count);
    }

    private static void Title(TextWriter output, string title, int count)
    {
        if (count > 0)
        {
            output.WriteLine($"{title.ToUpper(System.Globalization.CultureInfo.GetCultureInfo("fr-FR"))} ({count})");
            output.WriteLine();
        }
    }

    private static void End(TextWriter output, int count)
    {
        if (count > 0)
        {
            output.WriteLine();
        }
    }

    private static string Named(string reference, string words) => $"{reference} « {words.ReplaceLineEndings(" ")} »".TrimStart();

    private static string Place(Origine origine) => origine.Row.Text.Length > 0 ? $"  ({origine.Row.Text})" : string.Empty;

    private static string Words(string words) => words.Length > 0 ? $"« {words} »" : "(vide)";
}
