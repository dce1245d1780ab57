using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R04PointWithoutGravite() : Controle(
    "R04", Severity.Blocking,
    "Gravité d’un point absente ou déplacée",
    "Chaque point d’alerte est majeur ou mineur, comme l’auditeur l’a dit ; un point fort n’a pas de gravité ; et chaque point est l’un ou l’autre.",
    $"{Source.Htc} ; {Source.Prisme}")
{
    public override IEnumerable<Finding> Check(Examination examined) =>
        [.. WithoutNature(examined), .. WithoutGravite(examined), .. Contradictory(examined), .. StrongWithGravite(examined)];

    private IEnumerable<Finding> WithoutNature(Examination examined) => EachOrSheet(
        examined.Plan.Points.Where(point => point.Nature is null),
        point => point.Origine,
        nameof(Point.Nature),
        point => Raise(
            point.Origine.PlaceOf(nameof(Point.Nature)),
            $"On ne sait pas si le point {point.Named} est un point fort ou un point d’alerte.",
            $"Indiquez « point fort » ou « point d’alerte » dans la colonne de la nature."),
        (sheet, count) => Raise(
            sheet,
            $"La feuille ne dit pas lesquels de ses points sont forts et lesquels sont d’alerte : {FrenchNumbers.Count(count, "point", "points")} sans nature.",
            $"Ajoutez une colonne « Nature » et indiquez-y « point fort » ou « point d’alerte »."));

    private IEnumerable<Finding> WithoutGravite(Examination examined) => EachOrSheet(
        examined.Alertes.Where(alerte => alerte.Gravites.IsEmpty),
        alerte => alerte.Origine,
        nameof(Point.Gravite),
        alerte => Raise(
            alerte.Origine.PlaceOf(nameof(Point.Gravite)),
            $"La gravité du point d’alerte {alerte.Named} n’est pas indiquée, ou n’est ni « majeure » ni « mineure ».",
            $"Reportez la gravité donnée par l’auditeur : « majeure » ou « mineure »."),
        (sheet, count) => Raise(
            sheet,
            $"La feuille n’a pas de colonne pour la gravité : {FrenchNumbers.Count(count, "point d’alerte", "points d’alerte")} sans gravité.",
            $"Ajoutez une colonne « Gravité » et reportez-y « majeure » ou « mineure » pour chaque point d’alerte."));

    private IEnumerable<Finding> Contradictory(Examination examined) =>
        from alerte in examined.Alertes
        where alerte.Gravites.Length > 1
        select Raise(
            alerte.Origine.PlaceOf(nameof(Point.Gravite)),
            $"Le point d’alerte {alerte.Named} est dit majeur sur une ligne et mineur sur une autre.",
            $"Gardez partout la gravité que l’auditeur a donnée.");

    private IEnumerable<Finding> StrongWithGravite(Examination examined) =>
        from point in examined.Plan.PointsForts
        where point.Gravite is not null
        select Raise(
            point.Origine.PlaceOf(nameof(Point.Gravite)),
            $"Le point fort {point.Named} porte une gravité, réservée aux points d’alerte.",
            $"Videz cette cellule, ou corrigez la nature du point s’il s’agit d’un point d’alerte.");
}
