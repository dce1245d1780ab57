using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Differences;

/// <summary>What changed from one version of a plan to another, in the owner's words.</summary>
public static class PlanDifferences
{
    /// <summary>
    /// Rows added and changed in the order of the later plan, then rows that are gone. A cell counts as changed when its
    /// words did; where it stands on its sheet does not matter.
    /// </summary>
    public static IReadOnlyList<PlanDifference> Of(PlanActions before, PlanActions after)
    {
        IReadOnlyList<PlanRow> left = [.. PlanRow.All(before)], right = [.. PlanRow.All(after)];
        return
        [
            .. Cells(new("organisme", string.Empty, before.Organisme.RaisonSociale, before.Organisme.Origine), new("organisme", string.Empty, after.Organisme.RaisonSociale, after.Organisme.Origine)),
            .. RowPairs.Of(left, right).SelectMany(pair => pair switch
            {
                (null, { } added) => [new(NatureDifference.Ajout, added.Named, string.Empty, string.Empty, string.Empty, added.Origine.Row.Text)],
                ({ } gone, null) => [new(NatureDifference.Retrait, gone.Named, string.Empty, string.Empty, string.Empty, gone.Origine.Row.Text)],
                var (was, now) => was is null || now is null ? [] : Cells(was, now),
            }),
        ];
    }

    internal static IEnumerable<PlanDifference> Cells(PlanRow was, PlanRow now) =>
        from field in now.Origine.Fields.Keys.Union(was.Origine.Fields.Keys).Order(StringComparer.Ordinal)
        let before = OneLine(was.Origine.TextOf(field))
        let after = OneLine(now.Origine.TextOf(field))
        where before != after
        select new PlanDifference(NatureDifference.Changement, now.Named, FieldNames.Of(field), before, after, now.Origine.PlaceOf(field).Text);

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
