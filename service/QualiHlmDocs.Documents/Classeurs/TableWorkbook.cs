using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>
/// Writes tables of any content as a workbook to be read: headers that stay in sight, filters, wrapped text. Every text
/// stays text, as in <see cref="ModelWorkbook"/>. The same tables give the same bytes.
/// </summary>
public static class TableWorkbook
{
    /// <param name="tables">One sheet each, in order; their names differ.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<SheetTable> tables) => WorkbookXml.Write([.. tables.Select(Of)]);

    private static ModelTable Of(SheetTable table)
    {
        var model = new ModelTable(table.Name, [.. table.Columns.Select(column => new TableColumn(null, column.Title, new(Saisie.Texte, column.Width, string.Empty)))]) { IsReadOnly = true };
        foreach (var row in table.Rows)
        {
            model.Rows.Add([.. row.Select(Cell)]);
        }

        return model;
    }

    private static ModelCell Cell(object? value) => value switch
    {
        null => default,
        DateOnly day => ModelCell.Of(day),
        int number => ModelCell.Of(number, Look.Entier),
        string text => ModelCell.Of(text[..Math.Min(text.Length, ModelCell.MaxLength)]),
        _ => throw new ArgumentException($"A cell holds no {value.GetType().Name}.", nameof(value)),
    };
}

/// <summary>One sheet.</summary>
/// <param name="Name">At most 31 characters, none of <c>[ ] : * ? / \</c>.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">Each as long as the columns; cells are null, <see cref="string"/>, <see cref="int"/> or <see cref="DateOnly"/>.</param>
public sealed record SheetTable(string Name, ImmutableArray<SheetColumn> Columns, ImmutableArray<ImmutableArray<object?>> Rows);

/// <summary>A column: its header, and its width in characters.</summary>
public sealed record SheetColumn(string Title, int Width);
