using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>Puts what an owner said of her columns over what was recognised.</summary>
internal static class SaidColumns
{
    /// <summary>The header with the columns that were said to be, or not to be.</summary>
    public static Header Apply(Header header, FeuilleCorrespondance? said, Sheet sheet)
    {
        if (said is null || said.Colonnes.IsEmpty)
        {
            return header;
        }

        var columns = header.Columns.ToDictionary();
        var others = header.Others.ToList();
        foreach (var (letters, field) in said.Colonnes)
        {
            var place = CellReference.ColumnOf(letters) ?? 0;
            foreach (var displaced in columns.Where(column => column.Value == place).ToList())
            {
                columns.Remove(displaced.Key);
            }

            others.RemoveAll(other => other.Column == place);
            if (field is null || header.Layout.Named(field) is not { } named)
            {
                continue;
            }

            if (columns.TryGetValue(named, out var before))
            {
                others.Add(new OtherHeader(header.Bottom, before, TextAt(sheet, header, before), null));
            }

            columns[named] = place;
        }

        return new Header(header.Layout, header.Top, header.Bottom, columns, [.. others.OrderBy(other => other.Column)]) { Said = said };
    }

    /// <summary>What of it means nothing here: an unknown field, or one given to two columns. In French.</summary>
    public static IEnumerable<string> Faults(SheetLayout layout, FeuilleCorrespondance said)
    {
        var seen = new Dictionary<Column, string>();
        foreach (var (letters, field) in said.Colonnes.Where(colonne => colonne.Value is not null))
        {
            if (layout.Named(field ?? string.Empty) is not { } column)
            {
                yield return $"« {field} », donné à la colonne {letters}, n’est pas une colonne de la feuille « {layout.Names[0]} » du classeur modèle.";
            }
            else if (!seen.TryAdd(column, letters))
            {
                yield return $"« {column.Titre} » est donné à deux colonnes, {seen[column]} et {letters} : une seule est lue.";
            }
        }
    }

    /// <summary>The header's words over a column, in its last row or else in the one above.</summary>
    public static string TextAt(Sheet sheet, Header header, int column)
    {
        var rows = sheet.Rows.Where(row => row.Number == header.Bottom || row.Number == header.Top).OrderByDescending(row => row.Number);
        return rows.Select(row => sheet.Text(row, column).Trim()).FirstOrDefault(text => text.Length > 0) ?? string.Empty;
    }
}
