using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R05ThemeMismatch() : Controle(
    "R05", Severity.Warning,
    "Thème absent, inconnu ou différent",
    "Chaque point a un thème de la liste du label (cinq de management de la qualité, sept d’engagement professionnel), et une action a le thème d’au moins un des points auxquels elle répond.",
    Source.Prisme)
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        [.. Unknown(examined.Plan), .. Different(examined)];

    private IEnumerable<Finding> Unknown(PlanActions plan) => EachOrSheet(
        plan.Points.Where(point => point.Theme is null),
        point => point.Origine,
        nameof(Point.Theme),
        point => Raise(
            point.Origine.PlaceOf(nameof(Point.Theme)),
            string.IsNullOrWhiteSpace(point.ThemeTexte)
                ? (Phrase)$"Le {point.Kind} {point.Named} n’a pas de thème."
                : $"Le thème {Naming.Quote(point.ThemeTexte)} du {point.Kind} {point.Named} n’est pas l’un des douze du label.",
            $"Choisissez l’un des douze thèmes de la liste du label."),
        (sheet, count) => Raise(
            sheet,
            $"La feuille n’a pas de colonne pour les thèmes : {FrenchNumbers.Count(count, "point", "points")} sans thème.",
            $"Ajoutez une colonne « Thème » et choisissez-y l’un des douze thèmes du label."));

    private IEnumerable<Finding> Different(Examination examined) =>
        from action in examined.LiveActions
        where action.Theme is not null
        let answered = examined.Links.AnsweredBy(action).Where(point => point.Theme is not null).ToList()
        where answered.Count > 0 && answered.TrueForAll(point => point.Theme != action.Theme)
        select Raise(
            action.Origine.PlaceOf(nameof(FicheAction.Theme)),
            $"L’action {action.Named} n’a pas le thème du point auquel elle répond, {answered[0].Named}.",
            $"Donnez à l’action le thème de ce point, ou vérifiez qu’elle répond bien à celui-là.");
}
