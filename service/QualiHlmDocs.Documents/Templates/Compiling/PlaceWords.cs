using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>Says where a tag stands in words: part, table, row and column, or paragraph.</summary>
internal sealed class PlaceWords(PartMarkup part, string partWords)
{
    private const int MaxHeading = 40;

    public TagPlace Of(Tag tag)
    {
        var element = tag.Flow.Paragraph;
        var words = partWords;
        if (tag.Flow.Kind == SlotKind.Attribute)
        {
            words += ", texte de remplacement ou propriété d’un objet";
        }

        var box = part.Enclosing(element, ElementKind.TextBox);
        words += box >= 0 ? ", zone de texte" : string.Empty;
        var cell = part.Enclosing(element, ElementKind.Cell);
        return new TagPlace(cell > box ? words + InTable(cell) : words + Paragraph(element), part);
    }

    private string Paragraph(int element)
    {
        var number = 0;
        for (var i = 0; i <= element; i++)
        {
            number += part.Elements[i].Kind == ElementKind.Paragraph && part.Enclosing(i, ElementKind.Cell) < 0 ? 1 : 0;
        }

        return part.Elements[element].Kind == ElementKind.Paragraph && number > 0 ? $", paragraphe {number}" : string.Empty;
    }

    private string InTable(int cell)
    {
        var row = part.Enclosing(cell, ElementKind.Row);
        var table = part.Enclosing(cell, ElementKind.Table);
        if (row < 0 || table < 0)
        {
            return string.Empty;
        }

        var column = CellsOf(row).IndexOf(cell);
        var rows = Inside(table, ElementKind.Row, ElementKind.Table);
        var heading = rows[0] == row || column < 0 ? null : Heading(rows[0], column);
        var tables = part.Elements.Take(table + 1).Count(it => it.Kind == ElementKind.Table);
        return $", tableau {tables}, ligne {rows.IndexOf(row) + 1}, colonne {heading ?? $"{column + 1}"}";
    }

    private List<int> CellsOf(int row) => Inside(row, ElementKind.Cell, ElementKind.Table);

    // The elements of a kind inside another, what stands in a nested barrier left out.
    private List<int> Inside(int outer, ElementKind kind, ElementKind barrier)
    {
        var found = new List<int>();
        for (var i = outer + 1; i < part.Elements[outer].After; i++)
        {
            if (part.Elements[i].Kind == kind)
            {
                found.Add(i);
            }

            if (part.Elements[i].Kind == kind || part.Elements[i].Kind == barrier)
            {
                i = part.Elements[i].After - 1;
            }
        }

        return found;
    }

    private string? Heading(int firstRow, int column)
    {
        var cells = CellsOf(firstRow);
        if (column >= cells.Count)
        {
            return null;
        }

        var text = string.Concat(Inside(cells[column], ElementKind.Text, ElementKind.Table)
            .Select(i => XmlText.Decode(part.Xml, part.Elements[i].OpenEnd, part.Elements[i].CloseStart))).Trim();
        return text.Length is > 0 and <= MaxHeading && !text.Contains("{{", StringComparison.Ordinal) ? $"« {text} »" : null;
    }
}
