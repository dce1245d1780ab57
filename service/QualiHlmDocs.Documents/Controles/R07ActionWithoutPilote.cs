using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R07ActionWithoutPilote() : Controle(
    "R07", Severity.Blocking,
    "Action sans pilote",
    "Chaque action du plan a un pilote identifié : sans responsable, une action n’est pas suivie. Les actions abandonnées en sont dispensées.",
    Source.Htc)
{
    public override IEnumerable<Finding> Check(Examination examined) => EachOrSheet(
        examined.LiveActions.Where(action => action.Pilotes.All(string.IsNullOrWhiteSpace)),
        action => action.Origine,
        nameof(FicheAction.Pilotes),
        action => Raise(
            action.Origine.PlaceOf(nameof(FicheAction.Pilotes)),
            $"L’action {action.Named} n’a pas de pilote.",
            $"Indiquez qui la conduit : un nom, ou une fonction."),
        (sheet, count) => Raise(
            sheet,
            $"La feuille n’a pas de colonne pour les pilotes : {FrenchNumbers.Count(count, "action", "actions")} sans pilote.",
            $"Ajoutez une colonne « Pilote » et indiquez qui conduit chaque action."));
}
