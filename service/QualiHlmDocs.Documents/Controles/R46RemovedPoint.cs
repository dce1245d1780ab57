using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R46RemovedPoint() : Controle(
    "R46", Severity.Warning,
    "Point ou situation disparu depuis la version précédente",
    "Le diagnostic fait référence jusqu’à la fin du cycle : un point ou une situation de la version précédente du plan s’y retrouve, levé ou traité s’il le faut, mais présent. Examiné seulement quand la version précédente est donnée.",
    Source.Htc)
{
    public override IEnumerable<Finding> Check(Examination examined) => examined.Previous is not { } previous ? [] :
    [
        .. from point in previous.Points
           where !examined.Plan.Points.Any(kept => IsSame((point.Ref, point.Libelle), (kept.Ref, kept.Libelle)))
           select Raise(
               SheetOf(examined.Plan.Points.Select(kept => kept.Origine)),
               $"Le {point.Kind} {point.Named} figurait dans la version précédente du plan et n’y est plus.",
               $"Rétablissez ce point, et indiquez dans son statut s’il est levé, traité ou reporté."),
        .. from situation in previous.Situations
           where !examined.Plan.Situations.Any(kept => IsSame((situation.Ref, situation.Site), (kept.Ref, kept.Site)))
           select Raise(
               SheetOf(examined.Plan.Situations.Select(kept => kept.Origine)),
               $"La situation complexe {situation.Named} figurait dans la version précédente du plan et n’y est plus.",
               $"Rétablissez cette situation, et indiquez dans son statut ce qu’elle est devenue."),
    ];

    private static bool IsSame((string Ref, string Words) before, (string Ref, string Words) after) =>
        Reference.Same(before.Ref, after.Ref) || Reference.Same(before.Words, after.Words);

    private static Place SheetOf(IEnumerable<Origine> rows) =>
        rows.FirstOrDefault()?.Row.Sheet is { } sheet ? Place.OfSheet(sheet) : Place.None;
}
