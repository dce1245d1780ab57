using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary>How the columns were understood, told where somebody should look at it.</summary>
internal static class LectureWords
{
    /// <summary>Nothing, where every column is sure.</summary>
    public static void Write(TextWriter output, Lecture lecture)
    {
        if (!lecture.IsDoubtful)
        {
            return;
        }

        output.WriteLine("COLONNES À CONFIRMER");
        output.WriteLine();
        var answers = LectureAnswer.Of(lecture).Colonnes;
        var (cells, titles) = (answers.Max(colonne => colonne.Cellule.Length), answers.Max(colonne => OneLine(colonne.Titre).Length));
        foreach (var colonne in answers)
        {
            output.WriteLine($"  {(colonne.Doute.Length > 0 ? '?' : ' ')} {colonne.Cellule.PadRight(cells)}  {OneLine(colonne.Titre).PadRight(titles)}  → {Meaning(colonne)}");
        }

        output.WriteLine();
        output.WriteLine("  « classeur correspondance CLASSEUR » écrit ces colonnes en JSON ; corrigées, elles se donnent par");
        output.WriteLine("  « --correspondance F.json », ou se gardent dans le classeur par « --sortie ».");
        output.WriteLine();
    }

    private static string Meaning(ColonneAnswer colonne)
    {
        var others = colonne.PourraitEtre.IsEmpty ? string.Empty : $" (ou : {string.Join(", ", colonne.PourraitEtre)})";
        return (colonne.Champ ?? "non lue") + (colonne.Doute.Length > 0 ? others : string.Empty);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
