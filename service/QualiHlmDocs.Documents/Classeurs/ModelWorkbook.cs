using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>
/// Writes the model workbook: lists, validations, explanations, colours, print layout. Every text stays text: nothing
/// that came from a plan becomes a formula or a link. The same plan gives the same bytes.
/// </summary>
public static class ModelWorkbook
{
    /// <summary>The model with no plan in it, ready to be typed in.</summary>
    public static ReadOnlyMemory<byte> MakeEmpty() => WorkbookXml.Write([.. new PlanTables(null).Make(), Journal(), Listes()]);

    /// <summary>The model filled from a plan kept in any layout; it reads back to the same plan.</summary>
    /// <param name="plan">The plan, as the reader gave it.</param>
    /// <param name="leftovers">
    /// What the plan left behind, which goes to the sheet « Non repris » with its origin; so does every wording that the
    /// model's typed cells no longer say. Without any, that sheet is not made.
    /// </param>
    public static ReadOnlyMemory<byte> Fill(PlanActions plan, ImmutableArray<Leftover> leftovers)
    {
        var tables = new PlanTables(plan);
        List<ModelTable> all = [.. tables.Make()];
        List<Leftover> lost = [.. leftovers, .. tables.Lost];
        if (lost.Count > 0)
        {
            all.Add(NonRepris(lost));
        }

        return WorkbookXml.Write([.. all, Journal(), Listes()]);
    }

    private static ModelTable NonRepris(IEnumerable<Leftover> leftovers)
    {
        var table = new ModelTable(WorkbookModel.NonRepris, [Plain("Origine", 24), Plain("En-tête", 28), Plain("Texte", 80), Plain("Raison", 24)]) { IsReadOnly = true };
        foreach (var leftover in leftovers)
        {
            // A cell holds so much; what is longer goes on in the next row.
            foreach (var piece in leftover.Text.Chunk(ModelCell.MaxLength))
            {
                table.Rows.Add([ModelCell.Of(leftover.Place == Place.None ? "Classeur" : leftover.Place.Text), ModelCell.Of(leftover.Header), ModelCell.Of(new string(piece)), ModelCell.Of(leftover.Reason)]);
            }
        }

        return table;
    }

    private static ModelTable Journal() => new(
        "Journal",
        [
            Plain("Horodatage", 18), Plain("Version du classeur", 24), Plain("Document généré", 34), Plain("Version", 10), Plain("Auteur", 20), Plain("Motif", 34), Plain("Lien d’archive", 40),
        ]) { IsReadOnly = true };

    private static ModelTable Listes()
    {
        var table = new ModelTable(ModelLists.SheetName, [.. ModelLists.All.Select(list => Plain(list.Name.Replace('_', ' '), list.Values.Max(value => value.Length) + 4))]) { IsReadOnly = true };
        for (var index = 0; index < ModelLists.All.Max(list => list.Values.Length); index++)
        {
            table.Rows.Add([.. ModelLists.All.Select(list => index < list.Values.Length ? ModelCell.Of(list.Values[index]) : default)]);
        }

        return table;
    }

    private static TableColumn Plain(string titre, int width) => new(null, titre, new(Saisie.Texte, width, string.Empty));
}
