using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R06DanglingReference() : Controle(
    "R06", Severity.Blocking,
    "Référence sans objet, action sans point",
    "Toute référence citée doit exister dans le classeur (bloquant). Une action qui ne cite ni point d’alerte ni situation complexe est présentée comme action volontaire (avertissement).",
    Source.Produit)
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        [.. Dangling(examined.Plan), .. Voluntary(examined)];

    private IEnumerable<Finding> Dangling(PlanActions plan)
    {
        var points = new Known(plan.Points.Select(point => (point.Ref, point.Libelle)));
        var situations = new Known(plan.Situations.Select(situation => (situation.Ref, situation.Site)));
        var actions = new Known(plan.Actions.Select(action => (action.Ref, action.Libelle)));
        return
        [
            .. plan.Actions.SelectMany(action => points.Broken(action.Points).Select(cited => RaisePoint(action, cited, points))),
            .. plan.Actions.SelectMany(action => situations.Broken(action.Situations).Select(cited => RaiseSituation(action, cited, situations))),
            .. plan.Situations.SelectMany(situation => actions.Broken(situation.Actions).Select(cited => RaiseAction(situation, cited, actions))),
        ];
    }

    private Finding RaisePoint(FicheAction action, string cited, Known points) => Raise(
        action.Origine.PlaceOf(nameof(FicheAction.Points)),
        $"L’action {action.Named} cite le point {Naming.Quote(cited)}, qui n’existe pas dans le classeur.",
        $"{Suggestion(cited, points)}Corrigez la référence, ou ajoutez ce point à la feuille des points.");

    private Finding RaiseSituation(FicheAction action, string cited, Known situations) => Raise(
        action.Origine.PlaceOf(nameof(FicheAction.Situations)),
        $"L’action {action.Named} cite la situation {Naming.Quote(cited)}, qui n’existe pas dans le classeur.",
        $"{Suggestion(cited, situations)}Corrigez la référence, ou ajoutez cette situation à la feuille des situations.");

    private Finding RaiseAction(SituationComplexe situation, string cited, Known actions) => Raise(
        situation.Origine.PlaceOf(nameof(SituationComplexe.Actions)),
        $"La situation complexe {situation.Named} cite l’action {Naming.Quote(cited)}, qui n’existe pas dans le classeur.",
        $"{Suggestion(cited, actions)}Corrigez la référence, ou ajoutez cette action au plan.");

    private static string Suggestion(string cited, Known existing) =>
        existing.Nearest(cited) is { } near
            ? Phrase.Spaced("Vouliez-vous dire ") + Naming.Quote(near) + Phrase.Spaced(" ? ")
            : string.Empty;

    private IEnumerable<Finding> Voluntary(Examination examined) => EachOrSheet(
        examined.LiveActions.Where(action => AnswersNothing(action, examined.Links)),
        action => action.Origine,
        LinkingField(examined.Plan),
        action => Raise(
            Severity.Warning,
            action.Origine.PlaceOf(LinkingField(examined.Plan)),
            $"L’action {action.Named} ne répond à aucun point d’alerte ni à aucune situation complexe.",
            $"Citez le point ou la situation qu’elle traite ; sinon elle sera présentée comme action volontaire."),
        (sheet, count) => Raise(
            Severity.Warning,
            sheet,
            $"La feuille ne dit pas à quels points d’alerte ses actions répondent : {FrenchNumbers.Count(count, "action", "actions")} sans point d’alerte.",
            $"Ajoutez une colonne « Point d’alerte » ; sinon ces actions seront présentées comme actions volontaires."));

    // The column by which this plan ties its actions to what they answer.
    private static string LinkingField(PlanActions plan) =>
        new[] { nameof(FicheAction.Points), nameof(FicheAction.PointAlerte), nameof(FicheAction.Situations) }
            .FirstOrDefault(field => plan.Actions.Any(action => action.Origine.Fields.ContainsKey(field)))
        ?? nameof(FicheAction.Points);

    private static bool AnswersNothing(FicheAction action, PlanLinks links) =>
        !string.IsNullOrWhiteSpace(action.Libelle)
        && action.Points.All(string.IsNullOrWhiteSpace)
        && action.Situations.All(string.IsNullOrWhiteSpace)
        && string.IsNullOrWhiteSpace(action.PointAlerte)
        && !links.IsCitedBySituation(action);
}
