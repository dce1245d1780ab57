using System.Collections.Immutable;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Sheets;

/// <summary>What a sheet is: by its name, or else by its header.</summary>
/// <param name="Layout">Its names and columns.</param>
/// <param name="IsKeyValue">True for a sheet that describes one thing.</param>
/// <param name="Least">How many columns an unnamed sheet must show to be taken for it; 0 for never.</param>
/// <param name="Unnamed">Its columns that are known by their place only.</param>
internal sealed record SheetKind(SheetLayout Layout, bool IsKeyValue = false, int Least = 0, UnnamedColumns? Unnamed = null)
{
    private const int LeastOfSaid = 1;
    private const int LeastOfNamed = 2;
    private const int LeastOfPlan = 4;
    private const int LeastOfOther = 5;

    // The plan first: where a sheet could be two things, it is the plan.
    public static ImmutableArray<SheetKind> All { get; } =
    [
        new(ActionsSheet.Layout, Least: LeastOfPlan),
        new(PointsSheet.Layout, Least: LeastOfOther),
        new(OrganismeSheet.Layout, IsKeyValue: true),
        new(CycleSheet.Layout, Least: LeastOfOther),
        new(AuditeurSheet.Layout, IsKeyValue: true),
        new(SituationsSheet.Layout, Least: LeastOfOther, Unnamed: SituationsSheet.Criteres),
        new(AssociationsSheet.Layout, Least: LeastOfOther),
        new(RepresentantsSheet.Layout, Least: LeastOfOther),
        new(ConcertationSheet.Layout, Least: LeastOfOther),
        new(ObservationsSheet.Layout, Least: LeastOfOther),
        new(PreuvesSheet.Layout, Least: LeastOfOther),
        new(IndicateursSheet.Layout, Least: LeastOfOther, Unnamed: IndicateursSheet.Periodes),
        new(PiecesSheet.Layout, Least: LeastOfOther),
    ];

    // The model workbook's own sheets that hold no plan.
    private static readonly HashSet<string> Silent =
        [.. new[] { "Listes", "Liste", "Journal", "Lisez-moi", "Lisez moi", "Notice", "Mode d'emploi", "Aide", "Paramètres", WorkbookModel.NonRepris }.Select(NameKey.Of)];

    /// <summary>True for a sheet that is never part of the plan, and need not be said to be left out.</summary>
    public static bool IsSilent(string name) => Silent.Contains(NameKey.Of(name));

    /// <summary>Null when the sheet is none of them.</summary>
    public static SheetKind? Of(Sheet sheet)
    {
        if (sheet.Said?.Nature is { } nature && All.FirstOrDefault(kind => kind.Layout.IsNamed(nature)) is { } said)
        {
            return said;
        }

        if (All.FirstOrDefault(kind => kind.Layout.IsNamed(sheet.Name)) is { } named)
        {
            return named;
        }

        SheetKind? best = null;
        var most = 0;
        foreach (var kind in All.Where(kind => kind.Least > 0))
        {
            var columns = HeaderSearch.Find(sheet, kind.Layout, kind.Least)?.Columns.Count ?? 0;
            if (columns > most)
            {
                (best, most) = (kind, columns);
            }
        }

        return best;
    }

    /// <summary>How many columns the sheet's header must show, given that its name already says what it is or not.</summary>
    public int LeastFor(Sheet sheet) =>
        sheet.Said?.Nature is { } nature && Layout.IsNamed(nature) ? LeastOfSaid : Layout.IsNamed(sheet.Name) ? LeastOfNamed : Least;
}
