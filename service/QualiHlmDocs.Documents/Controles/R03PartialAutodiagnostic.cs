using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R03PartialAutodiagnostic() : Controle(
    "R03", Severity.Blocking,
    "Autodiagnostic incomplet",
    "L’autodiagnostic d’une situation complexe est daté, chaque critère de la grille est noté, et la cotation est la somme des notes multipliées par leurs coefficients.",
    Source.CahierDesCharges)
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        [.. Undated(examined.Plan), .. Unmarked(examined.Plan), .. WrongTotal(examined)];

    private IEnumerable<Finding> Undated(PlanActions plan) => EachOrSheet(
        plan.Situations.Where(situation => situation.DateAutodiagnostic is null),
        situation => situation.Origine,
        nameof(SituationComplexe.DateAutodiagnostic),
        situation => Raise(
            situation.Origine.PlaceOf(nameof(SituationComplexe.DateAutodiagnostic)),
            $"L’autodiagnostic de la situation {situation.Named} n’est pas daté.",
            $"Indiquez le jour où la grille d’autodiagnostic a été remplie."),
        (sheet, count) => Raise(
            sheet,
            $"La feuille n’a pas de colonne pour la date de l’autodiagnostic : {FrenchNumbers.Count(count, "situation", "situations")} sans date.",
            $"Ajoutez une colonne « Date d’autodiagnostic »."));

    // The grid is the organisme's own: its criteria are columns without a name of ours.
    private IEnumerable<Finding> Unmarked(PlanActions plan)
    {
        var sites = plan.Situations;
        return !sites.IsEmpty && sites.All(site => site.Notes.IsEmpty) && sites[0].Origine.Row.Sheet is { } sheet
            ? [
                Raise(
                    Place.OfSheet(sheet),
                    $"La feuille n’a pas de colonne pour les notes de l’autodiagnostic : {FrenchNumbers.Count(sites.Length, "situation", "situations")} sans note.",
                    $"Ajoutez, entre la version de la grille et la cotation, une colonne pour chaque critère, et reportez-y sa note."),
            ]
            : sites.Where(site => site.Notes.IsEmpty || site.Notes.Any(note => note.Note is null)).Select(RaiseUnmarked);
    }

    private Finding RaiseUnmarked(SituationComplexe situation)
    {
        var missing = situation.Notes.Where(note => note.Note is null).Select(note => Naming.Quote(note.Critere)).ToList();
        var place = situation.Origine.PlaceOf(nameof(SituationComplexe.Notes));
        return missing.Count == 0
            ? Raise(
                place,
                $"La situation {situation.Named} n’a aucune note d’autodiagnostic.",
                $"Notez chaque critère de la grille, même à zéro.")
            : Raise(
                place,
                $"L’autodiagnostic de la situation {situation.Named} est incomplet : {FrenchText.Enumerate(missing)} sans note.",
                $"Notez chaque critère de la grille, même à zéro.");
    }

    private IEnumerable<Finding> WrongTotal(Examination examined) =>
        from situation in examined.Plan.Situations
        where !situation.Notes.IsEmpty && situation.Notes.All(note => note.Note is not null)
        let total = situation.Notes.Sum(note => note.Note.GetValueOrDefault() * Coefficient(examined, note.Critere))
        where situation.Cotation != total
        select Raise(
            situation.Origine.PlaceOf(nameof(SituationComplexe.Cotation)),
            situation.Cotation is { } written
                ? (Phrase)$"La cotation de la situation {situation.Named} est {written}, alors que la somme de ses notes est {total}."
                : $"La cotation de la situation {situation.Named} manque, alors que la somme de ses notes est {total}.",
            $"Recalculez la cotation, ou corrigez la note qui ne convient pas.");

    private static decimal Coefficient(Examination examined, string critere) =>
        examined.Reglages.Coefficients.GetValueOrDefault(critere, 1m);
}
