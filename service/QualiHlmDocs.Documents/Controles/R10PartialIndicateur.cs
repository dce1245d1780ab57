using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R10PartialIndicateur() : Controle(
    "R10", Severity.Warning,
    "Indicateur absent ou incomplet",
    "Chaque action se mesure par un indicateur, avec la valeur de départ et la cible : sans eux, son efficacité ne se prouve pas.",
    $"{Source.Htc} ; {Source.Usage}")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
    [
        .. Lacking(examined, nameof(FicheAction.Indicateur), action => action.Indicateur, "d’indicateur", "Indicateur"),
        .. Lacking(examined, nameof(FicheAction.ValeurInitiale), action => action.ValeurInitiale, "de valeur initiale", "Valeur initiale"),
        .. Lacking(examined, nameof(FicheAction.Cible), action => action.Cible, "de cible", "Cible"),
    ];

    private IEnumerable<Finding> Lacking(Examination examined, string field, Func<FicheAction, string> value, string lacks, string column) =>
        EachOrSheet(
            examined.LiveActions.Where(action => string.IsNullOrWhiteSpace(value(action))),
            action => action.Origine,
            field,
            action => Raise(
                action.Origine.PlaceOf(field),
                $"L’action {action.Named} n’a pas {lacks}.",
                $"Dites par quoi l’action se mesure, d’où elle part et ce qu’elle vise."),
            (sheet, count) => Raise(
                sheet,
                $"La feuille n’a pas de colonne « {column} » : {FrenchNumbers.Count(count, "action", "actions")} sans cette information.",
                $"Ajoutez une colonne « {column} »."));
}
