using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R46RemovedPoint() : Controle(
    "R46", Severity.Warning,
    "Point ou situation disparu depuis la version précédente",
    "Le diagnostic fait référence jusqu’à la fin du cycle : un point ou une situation de la version précédente du plan s’y retrouve, levé ou traité s’il le faut, mais présent. Examiné seulement quand la version précédente est donnée.",
    Source.Htc)
{
    public override IEnumerable<Finding> Check(Examination examined) => examined.Previous is { } previous
        ? [.. Points(previous, examined), .. Situations(previous, examined)]
        : [];

    private IEnumerable<Finding> Points(PlanActions previous, Examination examined)
    {
        var kept = Keys(examined.Plan.Points.SelectMany(point => new[] { point.Ref, point.Libelle }));
        return
            from point in previous.Points
            where !kept.Overlaps(Keys([point.Ref, point.Libelle]))
            select Raise(
                SheetOf(examined.Plan.Points.Select(point => point.Origine)),
                $"Le {point.Kind} {point.Named} figurait dans la version précédente du plan et n’y est plus.",
                $"Rétablissez ce point, et indiquez dans son statut s’il est levé, traité ou reporté.");
    }

    private IEnumerable<Finding> Situations(PlanActions previous, Examination examined)
    {
        var kept = Keys(examined.Plan.Situations.SelectMany(situation => new[] { situation.Ref, situation.Site }));
        return
            from situation in previous.Situations
            where !kept.Overlaps(Keys([situation.Ref, situation.Site]))
            select Raise(
                SheetOf(examined.Plan.Situations.Select(situation => situation.Origine)),
                $"La situation complexe {situation.Named} figurait dans la version précédente du plan et n’y est plus.",
                $"Rétablissez cette situation, et indiquez dans son statut ce qu’elle est devenue.");
    }

    private static HashSet<string> Keys(IEnumerable<string> names) =>
        [.. names.Select(Reference.Key).Where(key => key.Length > 0)];

    private static Place SheetOf(IEnumerable<Origine> rows) =>
        rows.FirstOrDefault()?.Row.Sheet is { } sheet ? Place.OfSheet(sheet) : Place.None;
}
