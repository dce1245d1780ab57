using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R08ActionWithoutEcheance() : Controle(
    "R08", Severity.Blocking,
    "Action sans échéance lisible",
    "Chaque action du plan a une échéance qui se lit comme une date (« 30/06/2026 », « T2 2026 », « fin 2026 ») ou qui dit « en continu ». Les actions abandonnées en sont dispensées.",
    $"{Source.Htc} ; {Source.Usage}")
{
    public override IEnumerable<Finding> Check(Examination examined) => EachOrSheet(
        examined.LiveActions.Where(action => action.Echeance is null && !action.IsContinuous),
        action => action.Origine,
        nameof(FicheAction.Echeance),
        RaiseAction,
        (sheet, count) => Raise(
            sheet,
            $"La feuille n’a pas de colonne pour les échéances : {FrenchNumbers.Count(count, "action", "actions")} sans échéance.",
            $"Ajoutez une colonne « Échéance » et datez chaque action."));

    private Finding RaiseAction(FicheAction action)
    {
        var place = action.Origine.PlaceOf(nameof(FicheAction.Echeance));
        return string.IsNullOrWhiteSpace(action.EcheanceTexte)
            ? Raise(
                place,
                $"L’action {action.Named} n’a pas d’échéance.",
                $"Indiquez une date (« 30/06/2026 »), une période (« T2 2026 »), ou « en continu ».")
            : Raise(
                place,
                $"L’échéance de l’action {action.Named} ne se lit pas comme une date : {Naming.Quote(action.EcheanceTexte)}.",
                $"Écrivez une date (« 30/06/2026 »), une période (« T2 2026 »), ou « en continu ».");
    }
}
