using System.Collections.Immutable;
using QualiHlmDocs.Documents.Workbook.Sheets;
using QualiHlmDocs.Documents.Workbook.Values;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>The sheets and headers of the model workbook, as this room reads them: whoever writes one takes its names from here.</summary>
public static class WorkbookModel
{
    /// <summary>The sheet for what has no column; never part of a plan.</summary>
    public const string NonRepris = "Non repris";

    /// <summary>Every sheet that holds part of a plan.</summary>
    public static ImmutableArray<ModelSheet> Sheets { get; } =
    [
        .. SheetKind.All.Select(kind => new ModelSheet(
            kind.Layout.Names[0], kind.IsKeyValue, [.. kind.Layout.Columns.Select(column => new ModelColumn(column.Field, column.Titre))], kind.Unnamed?.After.Field)),
    ];

    /// <summary>What the reader makes of an échéance in words: a day, « en continu », or neither.</summary>
    public static (DateOnly? Date, bool IsContinuous) EcheanceOf(string text) => Echeances.Parse(text);
}

/// <summary>A sheet of the model workbook.</summary>
/// <param name="Name">Of its tab.</param>
/// <param name="IsKeyValue">True where keys stand in the first column and values in the second.</param>
/// <param name="Columns">In the order of the model, or its keys.</param>
/// <param name="OwnColumnsAfter">The field after whose column the owner's own columns stand (criteria, periods); null where there are none.</param>
public sealed record ModelSheet(string Name, bool IsKeyValue, ImmutableArray<ModelColumn> Columns, string? OwnColumnsAfter);

/// <summary>A column of the model workbook.</summary>
/// <param name="Field">The property that it fills.</param>
/// <param name="Titre">Its header.</param>
public sealed record ModelColumn(string Field, string Titre);
