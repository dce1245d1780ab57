using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Layout;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Values;

/// <summary>A record's cells as typed values. What is written and not understood is reported at its cell, and left out.</summary>
internal static class RecordValues
{
    /// <summary>The text a person sees; an error or an uncalculated formula is reported and counts as nothing.</summary>
    public static string Text(this Record record, Column column)
    {
        if (record.Locate(column) is not { } place)
        {
            return string.Empty;
        }

        switch (place.Row.At(place.Column))
        {
            case { Kind: CellKind.Empty }:
                return record.Seen(column);
            case { Kind: CellKind.Error } error:
                record.Report(WorkbookFindings.ErreurDeFormule, column, $"La cellule affiche l’erreur « {record.Sheet.Display(error)} » : sa valeur est considérée comme absente.", "Corrigez la formule ou saisissez la valeur.");
                return string.Empty;
            case { Kind: CellKind.Uncalculated }:
                record.Report(WorkbookFindings.FormuleNonCalculee, column, "La cellule contient une formule dont le résultat n’est pas enregistré.", "Ouvrez le classeur dans Excel, laissez-le calculer puis enregistrez-le.");
                return string.Empty;
            default:
                return record.Seen(column);
        }
    }

    /// <summary>The cell's text read as something, recalled where the same text was read before.</summary>
    public static T Read<T>(this Record record, string text, Func<string, T> read) => record.Sheet.Recall.Of(text, read);

    /// <summary>The same of what the text means, where the workbook's owner has a word of her own for it.</summary>
    public static T ReadMeant<T>(this Record record, string text, Func<string, T> read) => record.Read(record.Sheet.Aliases.Meaning(text), read);

    /// <summary>A day; a period is no day.</summary>
    public static DateOnly? Date(this Record record, Column column)
    {
        var text = record.Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        var date = record.Sheet.Styles.DateOf(record.Cell(column)) ?? record.Read(text, Dates.TryParse);
        if (date is null)
        {
            record.Report(WorkbookFindings.DateIllisible, column, $"« {text} » ne se lit pas comme une date.", "Saisissez une date, par exemple 30/06/2026.");
        }

        return date;
    }

    public static bool? Flag(this Record record, Column column)
    {
        var text = record.Text(column);
        var flag = record.Cell(column).Kind == CellKind.Truth ? record.Cell(column).Number != 0 : record.Read(text, Listes.OuiNon);
        if (flag is null && text.Length > 0)
        {
            record.Report(WorkbookFindings.OuiNonIllisible, column, $"« {text} » ne se lit ni comme « oui » ni comme « non ».", "Saisissez « oui » ou « non ».");
        }

        return flag;
    }

    public static decimal? Number(this Record record, Column column)
    {
        var text = record.Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        var number = record.Cell(column) is { Kind: CellKind.Number } cell ? Exact(cell.Number) : record.Read(text, Nombres.TryParse);
        if (number is null)
        {
            record.Report(WorkbookFindings.NombreIllisible, column, $"« {text} » ne se lit pas comme un nombre.", "Saisissez un nombre sans texte autour.");
        }

        return number;
    }

    public static int? Integer(this Record record, Column column) =>
        record.Number(column) is { } number and >= int.MinValue and <= int.MaxValue ? (int)decimal.Round(number) : null;

    /// <summary>A share between 0 and 1: « 31 % », 0.31 or 31.</summary>
    public static decimal? Share(this Record record, Column column) => record.Number(column) switch
    {
        null => null,
        > 1 and var hundredths => hundredths / 100,
        var share => share,
    };

    public static ImmutableArray<string> References(this Record record, Column column) => record.Read(record.Text(column), Lists.References);

    public static ImmutableArray<string> Items(this Record record, Column column) => Lists.Items(record.Text(column));

    public static ImmutableArray<string> Paragraphs(this Record record, Column column) => Lists.Paragraphs(record.Text(column));

    /// <summary>The theme and its own words.</summary>
    public static (Theme? Theme, string Text) Theme(this Record record, Column column)
    {
        var text = record.Text(column);
        var candidates = record.ReadMeant(text, Themes.Candidates);
        if (text.Length > 0 && candidates.IsEmpty)
        {
            record.Report(WorkbookFindings.ThemeInconnu, column, $"« {text} » n’est pas un des douze thèmes du label.", "Choisissez un thème de la liste, par son code (M1 à M5, P1 à P7) ou son intitulé.");
        }
        else if (candidates.Length > 1)
        {
            record.Report(WorkbookFindings.ThemeAmbigu, column, $"« {text} » peut désigner plusieurs thèmes : {string.Join(", ", candidates.Order())}.", "Précisez le thème par son code ou son intitulé.");
        }

        return (candidates.Length == 1 ? candidates[0] : null, text);
    }

    public static Gravite? Gravite(this Record record, Column column)
    {
        var text = record.Text(column);
        var gravite = record.ReadMeant(text, Listes.Gravite);
        if (gravite is null && text.Length > 0)
        {
            record.Report(WorkbookFindings.GraviteInconnue, column, $"« {text} » n’est pas une gravité connue.", "Saisissez « majeure » ou « mineure ».");
        }

        return gravite;
    }

    /// <summary>A value of a closed list; <paramref name="remede"/> tells which.</summary>
    public static T? OneOf<T>(this Record record, Column column, Words<T> words, FindingKind kind, string remede)
        where T : struct, Enum
    {
        var text = record.Text(column);
        var value = text.Length == 0 ? null : record.ReadMeant(text, words.Find);
        if (value is null && text.Length > 0)
        {
            record.Report(kind, column, $"« {text} » n’est pas une valeur connue de la colonne « {column.Titre} ».", remede);
        }

        return value;
    }

    // Fifteen significant digits, as Excel shows and compares numbers; null beyond what decimal holds.
    private static decimal? Exact(double number) => Math.Abs(number) < 7e27 ? (decimal)number : null;
}
