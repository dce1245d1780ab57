using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Sheets;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>Opens the parts of a workbook, and takes what its own lists teach before any of its sheets is understood.</summary>
internal static class OpenedBook
{
    public static WorkbookParts Open(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken ct)
    {
        var book = WorkbookParts.Open(bytes, options, ct);
        foreach (var entry in book.Sheets.Where(entry => ListesSheet.IsNamed(entry.Name)))
        {
            if (book.PartOf(entry) is { } part)
            {
                book.Learn(ListesSheet.Read(SheetParser.Read(part, entry, book, ct)));
            }
        }

        return book;
    }

    /// <summary>True for a sheet that is no part of the plan: by its name, its kind, or what was said of it.</summary>
    public static bool IsLeftOut(this WorkbookParts book, SheetEntry entry) =>
        SheetKind.IsSilent(entry.Name) || book.IsOtherThanCells(entry) || book.Said.Of(entry.Name)?.Nature == FeuilleCorrespondance.Ignorer;
}
