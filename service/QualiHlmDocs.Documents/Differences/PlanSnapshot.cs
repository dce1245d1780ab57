using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Documents.Differences;

/// <summary>
/// What a plan looked like, without its words: a short print of each cell, by which a document can tell later what has
/// changed since it was made. It goes out with the document, so nothing can be read from it, and the representatives are
/// left out altogether (R35).
/// </summary>
public static class PlanSnapshot
{
    // Of SHA-256: enough to see a change, too little to find the words again.
    private const int PrintBytes = 5;

    // A document must not weigh more by its snapshot than by itself. About four thousand rows.
    private const int MaxChars = 2 << 20;

    private const string Representant = "représentant";

    /// <summary>Prints a plan; empty for one too large to be printed.</summary>
    public static string Of(PlanActions plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = JsonSerializer.Serialize(Rows(plan).Select(row => new SnapshotRow(row.Noun, row.Ref, Print(PlanRow.Key(row.Words)), row.Origine.Row.Text, Cells(row))));
        return text.Length <= MaxChars ? text : string.Empty;
    }

    /// <summary>
    /// What changed since a snapshot: the owner's words now, and never those of then. Null for a text that is no snapshot.
    /// </summary>
    public static IReadOnlyList<PlanDifference>? TryCompare(string snapshot, PlanActions now)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(now);
        if (TryRead(snapshot) is not { } before)
        {
            return null;
        }

        var rows = Rows(now).ToDictionary(row => row with { Words = Print(PlanRow.Key(row.Words)) }, row => row, (IEqualityComparer<PlanRow>)ReferenceEqualityComparer.Instance);
        var cells = before.ToDictionary(pair => pair.Row, pair => pair.Cells, (IEqualityComparer<PlanRow>)ReferenceEqualityComparer.Instance);
        return
        [
            .. RowPairs.Of([.. cells.Keys], [.. rows.Keys]).SelectMany(pair => pair switch
            {
                (null, { } added) => [new(NatureDifference.Ajout, rows[added].Named, string.Empty, string.Empty, string.Empty, added.Origine.Row.Text)],
                ({ } gone, null) => [new(NatureDifference.Retrait, $"{gone.Noun} {(gone.Ref.Length > 0 ? gone.Ref : gone.Origine.Row.Text)}".Trim(), string.Empty, string.Empty, string.Empty, gone.Origine.Row.Text)],
                var (was, there) => was is null || there is null ? [] : Changed(cells[was], rows[there]),
            }),
        ];
    }

    private static IEnumerable<PlanDifference> Changed(IReadOnlyDictionary<string, string> before, PlanRow now)
    {
        var after = Cells(now);
        return from field in now.Origine.Fields.Keys.Union(before.Keys).Order(StringComparer.Ordinal)
               where before.GetValueOrDefault(field) != after.GetValueOrDefault(field)
               select new PlanDifference(NatureDifference.Changement, now.Named, FieldNames.Of(field), string.Empty, OneLine(now.Origine.TextOf(field)), now.Origine.PlaceOf(field).Text) { IsAvantKnown = false };
    }

    private static IEnumerable<PlanRow> Rows(PlanActions plan) =>
        PlanRow.All(plan).Where(row => row.Noun != Representant).Prepend(new PlanRow("organisme", string.Empty, plan.Organisme.RaisonSociale, plan.Organisme.Origine));

    private static Dictionary<string, string> Cells(PlanRow row) => row.Origine.Fields
        .Select(field => (field.Key, Text: OneLine(field.Value.Text)))
        .Where(field => field.Text.Length > 0)
        .OrderBy(field => field.Key, StringComparer.Ordinal)
        .ToDictionary(field => field.Key, field => Print(field.Text), StringComparer.Ordinal);

    private static string Print(string text) =>
        text.Length == 0 ? string.Empty : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, PrintBytes));

    private static List<(PlanRow Row, IReadOnlyDictionary<string, string> Cells)>? TryRead(string snapshot)
    {
        try
        {
            return JsonSerializer.Deserialize<ImmutableArray<SnapshotRow>>(snapshot) is { IsDefault: false } rows && rows.All(row => row is { Noun: not null, Ref: not null, Words: not null, Cells: not null })
                ? [.. rows.Select(row => (new PlanRow(row.Noun, row.Ref, row.Words, new(Place.InWords(row.Place ?? string.Empty), ImmutableDictionary<string, CellText>.Empty)), row.Cells))]
                : null;
        }
        catch (JsonException)
        {
            return null; // someone has been at it
        }
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record SnapshotRow(string Noun, string Ref, string Words, string Place, IReadOnlyDictionary<string, string> Cells);
}
