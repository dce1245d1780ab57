using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Classeurs;

/// <summary>A sheet about to be written: its columns from left to right, and its rows.</summary>
internal sealed class ModelTable(string name, ImmutableArray<TableColumn> columns)
{
    /// <summary>Validations and filters reach at least so far down.</summary>
    public const int LeastRows = 500;

    public string Name => name;

    public ImmutableArray<TableColumn> Columns => columns;

    public List<ModelCell[]> Rows { get; } = [];

    /// <summary>Keys in the first column, values in the second, each row with its own specification.</summary>
    public bool IsKeyValue { get; init; }

    /// <summary>By row, in a sheet of keys and values.</summary>
    public ImmutableArray<ColumnSpec> KeySpecs { get; init; } = [];

    /// <summary>A sheet that no one types in.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Row 1 is the header.</summary>
    public int LastRow => Rows.Count + 1;

    public int LastEntryRow => IsKeyValue || IsReadOnly ? Math.Max(LastRow, 2) : Math.Max(LeastRows, LastRow + LeastRows / 2);

    /// <summary>From 1; 0 when there is no such column.</summary>
    public int PlaceOf(string field)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            if (columns[index].Field == field)
            {
                return index + 1;
            }
        }

        return 0;
    }
}

/// <summary>A column about to be written.</summary>
/// <param name="Field">The property it holds; null for the owner's own column.</param>
/// <param name="Titre">Its header.</param>
/// <param name="Spec">How it is typed.</param>
internal sealed record TableColumn(string? Field, string Titre, ColumnSpec Spec);
