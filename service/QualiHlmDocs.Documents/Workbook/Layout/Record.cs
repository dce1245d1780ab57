using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Layout;

/// <summary>The cells that together describe one thing: a row of a table, or a sheet of keys and values.</summary>
internal abstract class Record(Sheet sheet, FindingLog log)
{
    public Sheet Sheet { get; } = sheet;

    public FindingLog Log { get; } = log;

    /// <summary>The fields whose columns exist.</summary>
    public abstract IEnumerable<Column> Columns { get; }

    /// <summary>The cell that stands for the whole.</summary>
    public abstract Place Place { get; }

    /// <summary>Where a field's value stands; null when its column does not exist.</summary>
    public abstract (SheetRow Row, int Column)? Locate(Column column);

    public bool Has(Column column) => Locate(column) is not null;

    /// <summary>What the cell holds; empty when the column does not exist.</summary>
    public Cell Cell(Column column) => Locate(column) is { } found ? found.Row.At(found.Column) : default;

    /// <summary>The cell of a field, or the whole when there is none.</summary>
    public Place PlaceOf(Column column) => Locate(column) is { } found ? Place.At(Sheet.Name, found.Row.Number, found.Column) : Place;

    /// <summary>The text a person sees in the cell, trimmed; an error counts as nothing.</summary>
    public virtual string Seen(Column column)
    {
        var cell = Cell(column);
        return cell.Kind == CellKind.Error ? string.Empty : Sheet.Display(cell).Trim();
    }

    public bool IsEmpty(Column column)
    {
        var cell = Cell(column);
        return Sheet.IsBlank(cell);
    }

    /// <summary>Tells something about a cell.</summary>
    public void Report(FindingKind kind, Column column, string message, string remede) => Log.Add(kind, PlaceOf(column), message, remede);

    public Origine ToOrigine() => new(Place, new RecordFields(this));
}
