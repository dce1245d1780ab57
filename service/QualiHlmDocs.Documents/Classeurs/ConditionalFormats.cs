using System.Xml.Linq;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using static QualiHlmDocs.Documents.Classeurs.WorkbookXml;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>What turns red, orange or green by itself: late, majeure, done.</summary>
internal static class ConditionalFormats
{
    public static IEnumerable<XElement> Of(ModelTable table) => table.Name switch
    {
        "Actions" =>
        [
            Format(table, nameof(FicheAction.Echeance), 1, StylesPart.Alarm, $"AND(ISNUMBER({Cell(table, nameof(FicheAction.Echeance))}),{Cell(table, nameof(FicheAction.Echeance))}<TODAY(),{Cell(table, nameof(FicheAction.Statut))}<>\"Réalisée\",{Cell(table, nameof(FicheAction.Statut))}<>\"Abandonnée\")"),
            Format(table, nameof(FicheAction.Gravite), 2, StylesPart.Warn, $"{Cell(table, nameof(FicheAction.Gravite))}=\"majeure\""),
            Format(table, nameof(FicheAction.Statut), 3, StylesPart.Done, $"{Cell(table, nameof(FicheAction.Statut))}=\"Réalisée\""),
        ],
        "Points" => [Format(table, nameof(Point.Gravite), 1, StylesPart.Warn, $"{Cell(table, nameof(Point.Gravite))}=\"majeure\"")],
        "Cycle" => [Format(table, nameof(Etape.DateLimite), 1, StylesPart.Alarm, $"AND(ISNUMBER({Cell(table, nameof(Etape.DateLimite))}),{Cell(table, nameof(Etape.DateLimite))}<TODAY(),{Cell(table, nameof(Etape.DateReelle))}=\"\")")],
        _ => [],
    };

    private static string Cell(ModelTable table, string field) => $"${Place.ColumnName(table.PlaceOf(field))}2";

    private static XElement Format(ModelTable table, string field, int priority, int colour, string formula)
    {
        var column = Place.ColumnName(table.PlaceOf(field));
        return new XElement(
            Main + "conditionalFormatting", new XAttribute("sqref", $"{column}2:{column}{Digits(table.LastEntryRow)}"),
            new XElement(Main + "cfRule", new XAttribute("type", "expression"), new XAttribute("dxfId", colour), new XAttribute("priority", priority), new XElement(Main + "formula", formula)));
    }
}
