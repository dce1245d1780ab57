using System.Collections.Immutable;
using System.Globalization;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>A field of a record as the cell that reads back to it.</summary>
internal static class FieldCells
{
    private static readonly (string Format, Look Look)[] WrittenDates =
        [("dd/MM/yyyy", Look.Date), ("d/M/yyyy", Look.DateSansZero), ("dd/MM/yy", Look.DateCourte), ("yyyy-MM-dd", Look.DateIso)];

    public static ModelCell Of(object record, Origine origine, string field, Saisie saisie) => (record, field) switch
    {
        (FicheAction action, nameof(FicheAction.Echeance)) => EcheanceOf(action),
        (FicheAction action, nameof(FicheAction.Theme)) => ModelCell.Of(action.ThemeTexte),
        (Point point, nameof(Point.Theme)) => ModelCell.Of(point.ThemeTexte),
        (Indicateur indicateur, nameof(Indicateur.Theme)) => ModelCell.Of(indicateur.ThemeTexte),
        (Organisme organisme, "DirecteurGeneral.Civilite") => ModelCell.Of(organisme.DirecteurGeneral?.Civilite),
        (Organisme organisme, "DirecteurGeneral.Fonction") => ModelCell.Of(organisme.DirecteurGeneral?.Fonction),
        // A column that the plan has no property for keeps what stood in it.
        _ => record.GetType().GetProperty(field) is { } property ? OfValue(property.GetValue(record), origine.TextOf(field), saisie) : ModelCell.Of(origine.TextOf(field)),
    };

    private static ModelCell OfValue(object? value, string original, Saisie saisie) => value switch
    {
        string text => ModelCell.Of(text),
        bool flag => ModelCell.Of(flag ? "oui" : "non"),
        int number => ModelCell.Of(number, Looks.Of(saisie, number)),
        decimal number => OfNumber(number, original, saisie),
        DateOnly date => ModelCell.Of(date),
        Signataire signataire => ModelCell.Of(signataire.Nom),
        ImmutableArray<string> items => ModelCell.Of(string.Join('\n', items)),
        Enum choice => ModelCell.Of(Choices.Of(choice)),
        _ => ModelCell.Of((string?)null, Looks.Of(saisie)),
    };

    // A third has no exact double: its own wording (« 1/3 ») says it better.
    private static ModelCell OfNumber(decimal number, string original, Saisie saisie) =>
        (decimal)(double)number != number && original.Length > 0
            ? ModelCell.Of(original.Trim(), Looks.Of(saisie))
            : ModelCell.Of((double)number, Looks.Of(saisie, number));

    private static ModelCell EcheanceOf(FicheAction action)
    {
        var text = action.EcheanceTexte;
        if (action.Echeance is not { } date)
        {
            return ModelCell.Of(text, Look.Date);
        }

        foreach (var (format, look) in WrittenDates)
        {
            if (text == date.ToString(format, CultureInfo.InvariantCulture))
            {
                return ModelCell.Of(date, look);
            }
        }

        return text.Length > 0 && WorkbookModel.EcheanceOf(text).Date == date ? ModelCell.Of(text, Look.Date) : ModelCell.Of(date);
    }
}
