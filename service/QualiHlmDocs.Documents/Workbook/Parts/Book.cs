using System.Collections.Immutable;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>A workbook of any format, once it is known to be one: its sheets, and what was said of them.</summary>
internal abstract class Book(TextBudget budget)
{
    public TextBudget Budget { get; } = budget;

    /// <summary>In the order of the tabs.</summary>
    public abstract ImmutableArray<SheetEntry> Sheets { get; }

    /// <summary>What was said of its columns, beside it or in it.</summary>
    public required SaidOfWorkbook Said { get; set; }

    /// <summary>True for sheets without cells of their own: charts, dialogs, macros of another age.</summary>
    public virtual bool IsOtherThanCells(SheetEntry sheet) => false;

    /// <summary>The cells of a sheet; null when the file announces it and does not hold it.</summary>
    public abstract Sheet? Read(SheetEntry sheet, CancellationToken ct);

    /// <summary>Takes the names that a sheet of lists teaches.</summary>
    public void Learn(Correspondance learned) => Said = Said.With(learned);
}
