using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R14MissingMotif() : Controle(
    "R14", Severity.Warning,
    "Action abandonnée ou suspendue sans motif",
    "Le comité et les représentants des locataires doivent pouvoir lire pourquoi une action a été abandonnée ou suspendue.",
    Source.Produit)
{
    public override IEnumerable<Finding> Check(Examination examined) => EachOrSheet(
        examined.Plan.Actions.Where(action =>
            action.Statut is Statut.Abandonnee or Statut.Suspendue && string.IsNullOrWhiteSpace(action.Motif)),
        action => action.Origine,
        nameof(FicheAction.Motif),
        action => Raise(
            action.Origine.PlaceOf(nameof(FicheAction.Motif)),
            action.Statut == Statut.Abandonnee
                ? (Phrase)$"L’action {action.Named} est abandonnée sans motif."
                : $"L’action {action.Named} est suspendue sans motif.",
            $"Écrivez en une phrase pourquoi."),
        (sheet, count) => Raise(
            sheet,
            $"La feuille n’a pas de colonne pour les motifs : {FrenchNumbers.Count(count, "action abandonnée ou suspendue", "actions abandonnées ou suspendues")} sans motif.",
            $"Ajoutez une colonne « Motif d’abandon ou de report »."));
}
