using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Workbook.Foreign;
using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Sheets;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>Opens a workbook of whatever format, and takes what its own lists teach before any of its sheets is understood.</summary>
internal static class OpenedBook
{
    public static Book Open(ReadOnlyMemory<byte> bytes, string name, ReadingOptions options, CancellationToken ct)
    {
        var book = OfFormat(bytes, name, options, ct);
        foreach (var entry in book.Sheets.Where(entry => ListesSheet.IsNamed(entry.Name)))
        {
            if (book.Read(entry, ct) is { } sheet)
            {
                book.Learn(ListesSheet.Read(sheet));
            }
        }

        return book;
    }

    /// <summary>True for a sheet that is no part of the plan: by its name, its kind, or what was said of it.</summary>
    public static bool IsLeftOut(this Book book, SheetEntry entry) =>
        SheetKind.IsSilent(entry.Name) || book.IsOtherThanCells(entry) || book.Said.Of(entry.Name)?.Nature == FeuilleCorrespondance.Ignorer;

    private static Book OfFormat(ReadOnlyMemory<byte> bytes, string name, ReadingOptions options, CancellationToken ct)
    {
        var budget = new TextBudget(options.Limits);
        if (DelimitedText.Is(bytes.Span, name))
        {
            return DelimitedBook.Open(bytes, name, options, budget, ct);
        }

        var opening = ZipPackage.TryOpen(bytes, options.Limits.Package);
        var zip = opening.Package ?? throw new WorkbookFaultException(PackageFaults.Told(opening.Fault ?? PackageFault.Corrupt));
        return CalcBook.Is(zip) ? CalcBook.Open(zip, options, budget, ct) : WorkbookParts.Open(zip, options, budget, ct);
    }
}
