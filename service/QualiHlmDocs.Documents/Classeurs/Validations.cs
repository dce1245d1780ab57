using System.Xml.Linq;
using QualiHlmDocs.Documents.Diagnostics;
using static QualiHlmDocs.Documents.Classeurs.WorkbookXml;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>Lists, dates and numbers that Excel holds the typing to, each with its explanation as input message.</summary>
internal static class Validations
{
    // Excel's limits for a title and a message.
    private const int LongestTitle = 32;
    private const int LongestMessage = 255;

    public static XElement Of(ModelTable table)
    {
        var all = (table.IsKeyValue ? OfKeys(table) : OfColumns(table)).ToList();
        return new XElement(Main + "dataValidations", new XAttribute("count", all.Count), all);
    }

    private static IEnumerable<XElement> OfKeys(ModelTable table) =>
        table.KeySpecs.Select((spec, index) => One(spec, table.Rows[index][0].Text ?? string.Empty, $"B{Digits(index + 2)}"));

    private static IEnumerable<XElement> OfColumns(ModelTable table) => table.Columns.SelectMany((column, index) =>
    {
        var letters = Place.ColumnName(index + 1);
        // On the header too, where a person asks what the column is for.
        return new[] { Said(column.Spec with { Saisie = Saisie.Texte, Liste = null }, column.Titre, $"{letters}1"), One(column.Spec, column.Titre, $"{letters}2:{letters}{Digits(table.LastEntryRow)}") };
    });

    private static XElement One(ColumnSpec spec, string titre, string area)
    {
        var said = Said(spec, titre, area);
        if (spec.Liste is { } list)
        {
            said.SetAttributeValue("type", "list");
            said.Add(new XElement(Main + "formula1", list));
        }
        else if (Bounds(spec.Saisie) is { } bounds)
        {
            said.SetAttributeValue("type", bounds.Type);
            said.SetAttributeValue("operator", bounds.To is null ? "greaterThanOrEqual" : "between");
            said.Add(new XElement(Main + "formula1", bounds.From), bounds.To is null ? null : new XElement(Main + "formula2", bounds.To));
        }

        return said;
    }

    private static XElement Said(ColumnSpec spec, string titre, string area) => new(
        Main + "dataValidation", new XAttribute("errorStyle", spec.IsClosed || spec.Saisie != Saisie.Texte ? "stop" : "warning"), new XAttribute("allowBlank", 1), new XAttribute("showInputMessage", 1), new XAttribute("showErrorMessage", spec.Liste is null || spec.IsClosed ? 1 : 0),
        new XAttribute("errorTitle", "Saisie à vérifier"), new XAttribute("error", spec.Liste is null ? "Cette valeur n’est pas du type attendu dans cette colonne." : "Choisissez une valeur de la liste."),
        new XAttribute("promptTitle", Cut(titre, LongestTitle)), new XAttribute("prompt", Cut(spec.Explication, LongestMessage)), new XAttribute("sqref", area));

    // A day of 2000 to 2199; a share; a number that is not negative.
    private static (string Type, string From, string? To)? Bounds(Saisie saisie) => saisie switch
    {
        Saisie.Date => ("date", "36526", "109574"),
        Saisie.Entier => ("whole", "0", null),
        Saisie.Nombre or Saisie.Euros => ("decimal", "0", null),
        Saisie.Part => ("decimal", "0", "1"),
        _ => null,
    };

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
