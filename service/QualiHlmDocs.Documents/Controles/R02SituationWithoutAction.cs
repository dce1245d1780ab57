using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R02SituationWithoutAction() : Controle(
    "R02", Severity.Blocking,
    "Situation complexe sans action",
    "Chaque situation complexe doit être traitée par au moins une action : celle dont la cotation atteint le seuil, celle que l’auditeur a signalée, celle qui est dite prioritaire. Sans cotation ni seuil, toute situation inscrite dans la feuille est tenue pour complexe.",
    Source.CahierDesCharges)
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        from situation in examined.Plan.Situations
        where situation.IsComplex && !examined.Links.Treating(situation).Any(IsLive)
        select Raise(
            situation.Origine.Row,
            $"La situation complexe {situation.Named} n’est traitée par aucune action.",
            $"Ajoutez une action pour ce site, ou citez cette situation dans l’action qui la traite déjà.");

    private static bool IsLive(FicheAction action) =>
        action.Statut != Statut.Abandonnee && !string.IsNullOrWhiteSpace(action.Libelle);
}
