using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Controles;

internal sealed class R32FaultyReference() : Controle(
    "R32", Severity.Blocking,
    "Référence en double, mal formée ou manquante",
    "Une référence désigne une seule ligne d’une feuille, la même d’une version du plan à l’autre, sans égard à la casse ni aux espaces (bloquant). Elle ne contient ni virgule, ni point-virgule, ni saut de ligne, qui séparent les références dans une liste (bloquant). Une feuille qui donne des références en donne à toutes ses lignes, et de la même forme (avertissement) ; un plan sans aucune référence est admis.",
    Source.Produit)
{
    // Longer than this, it is a sentence typed in the wrong column.
    private const int MaxLength = 30;

    // As many references alike make a habit that one other breaks.
    private const int EnoughAlike = 4;

    private static readonly char[] Separators = [',', ';', '\n', '\r'];

    public override IEnumerable<Finding> Check(Examination examined)
    {
        var sheets = ReferencedRow.Sheets(examined.Plan).ToList();
        return
        [
            .. sheets.SelectMany(Faults),
            .. examined.Previous is { } previous ? ReferencedRow.Sheets(previous).Zip(sheets, Renumbered).SelectMany(found => found) : [],
        ];
    }

    // One cell is told its first fault only: to mend it is to type the reference anew.
    private IEnumerable<Finding> Faults(IReadOnlyList<ReferencedRow> rows) =>
        Duplicates(rows).Concat(Malformed(rows)).Concat(Unlike(rows)).Concat(Missing(rows)).DistinctBy(finding => finding.Place);

    private IEnumerable<Finding> Duplicates(IReadOnlyList<ReferencedRow> rows) =>
        from same in rows.GroupBy(row => Reference.Key(row.Ref))
        where same.Key.Length > 0
        let first = same.First()
        from other in same.Skip(1)
        select Raise(
            other.Place,
            $"La référence {Naming.Quote(other.Ref)} désigne déjà {first.Noun} de la cellule {first.Place.Text}.",
            $"Donnez à cette ligne une référence qui n’a jamais servi, sans renuméroter les autres.");

    private IEnumerable<Finding> Malformed(IReadOnlyList<ReferencedRow> rows) =>
        from row in rows
        let reference = row.Ref.Trim()
        where reference.IndexOfAny(Separators) >= 0 || reference.Length > MaxLength
            || (reference.Length > 0 && !reference.Any(char.IsLetterOrDigit))
        select Raise(
            row.Place,
            $"La référence {Naming.Quote(reference)} est mal formée : elle ne peut pas être citée ailleurs.",
            $"Choisissez une référence courte, sans virgule, point-virgule ni saut de ligne, telle que « {row.Example} ».");

    private IEnumerable<Finding> Unlike(IReadOnlyList<ReferencedRow> rows)
    {
        var shapes = rows.Where(row => row.HasRef).ToLookup(row => Reference.Shape(row.Ref));
        return shapes.Count == 2 && shapes.MinBy(shape => shape.Count()) is { } rare && rare.Count() == 1
            && shapes.First(shape => shape.Key != rare.Key).Take(EnoughAlike).ToList() is { Count: EnoughAlike } usual
            ? rare.Select(row => Raise(
                Severity.Warning,
                row.Place,
                $"La référence {Naming.Quote(row.Ref)} n’a pas la forme des autres références de la feuille, telles que {Naming.Quote(usual[0].Ref)}.",
                $"Écrivez-la comme les autres."))
            : [];
    }

    private IEnumerable<Finding> Missing(IReadOnlyList<ReferencedRow> rows) =>
        from row in rows.Any(row => row.HasRef) ? rows.Where(row => !row.HasRef) : []
        select Raise(
            Severity.Warning,
            row.Place,
            $"Cette ligne n’a pas de référence, alors que les autres lignes de la feuille en ont une.",
            $"Donnez-lui une référence qui n’a jamais servi, telle que « {row.Example} ».");

    // Known again by its words, which must name one row only on either side.
    private IEnumerable<Finding> Renumbered(IReadOnlyList<ReferencedRow> before, IReadOnlyList<ReferencedRow> after)
    {
        var known = before.ToLookup(row => Reference.Key(row.Words));
        return
            from rows in after.GroupBy(row => Reference.Key(row.Words))
            where rows.Key.Length > 0
            let now = rows.Take(2).ToList()
            let then = known[rows.Key].Take(2).ToList()
            where now.Count == 1 && then.Count == 1 && now[0].HasRef && then[0].HasRef
            where !Reference.Same(then[0].Ref, now[0].Ref)
            select Raise(
                now[0].Place,
                $"La référence {Naming.Quote(now[0].Ref)} remplace {Naming.Quote(then[0].Ref)}, que cette ligne portait dans la version précédente.",
                $"Rétablissez {Naming.Quote(then[0].Ref)} : une référence ne change pas d’une version du plan à l’autre.");
    }
}
