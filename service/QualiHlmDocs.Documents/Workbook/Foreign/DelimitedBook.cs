using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Foreign;

/// <summary>
/// A .csv file: one sheet of texts, named as Excel names it when it opens the file, its rows numbered as Excel numbers them.
/// </summary>
internal sealed class DelimitedBook : Book
{
    private readonly Texts _texts = new();
    private readonly List<SheetRow> _rows = [];

    [SetsRequiredMembers]
    private DelimitedBook(string name, ReadingOptions options, TextBudget budget)
        : base(budget)
    {
        Said = SaidOfWorkbook.Of(options, null);
        Sheets = [new SheetEntry(SheetName(name), string.Empty, IsHidden: false)];
    }

    public override ImmutableArray<SheetEntry> Sheets { get; }

    public static DelimitedBook Open(ReadOnlyMemory<byte> bytes, string name, ReadingOptions options, TextBudget budget, CancellationToken ct)
    {
        if (bytes.Length > Math.Min(options.Limits.Package.MaxPackageBytes, options.Limits.MaxCharacters))
        {
            throw TextBudget.TooLarge();
        }

        var book = new DelimitedBook(name, options, budget);
        var text = DelimitedText.Decode(bytes.Span);
        var (separator, start) = DelimitedText.SeparatorOf(text);
        book.ReadAll(new DelimitedRows(text, separator, start), ct);
        return book;
    }

    public override Sheet Read(SheetEntry sheet, CancellationToken ct) => new(_rows, [])
    {
        Name = sheet.Name,
        Styles = Styles.Of(),
        Texts = _texts,
        Said = Said.Of(sheet.Name),
        Aliases = Said.Aliases,
        HiddenColumns = [],
    };

    private void ReadAll(DelimitedRows rows, CancellationToken ct)
    {
        var slab = new CellSlab();
        for (var number = 1; rows.Next(); number++)
        {
            ct.ThrowIfCancellationRequested();
            if (number > CellReference.MaxRow)
            {
                throw TextBudget.TooLarge();
            }

            slab.Begin();
            for (var index = 0; index < rows.Cells.Count; index++)
            {
                Add(slab, index + 1, rows.Cells[index]);
            }

            if (slab.Row.Count > 0)
            {
                Budget.SpendRow(slab.Row.Count);
                _rows.Add(new SheetRow(number, IsHidden: false, slab.Row));
            }
        }
    }

    private void Add(CellSlab slab, int column, string text)
    {
        Budget.Spend(0, text.Length);
        if (text.Length > 0)
        {
            slab.Add(new Cell(_texts.Write(text), (short)column, 0, IsError(text) ? CellKind.Error : CellKind.Text));
        }
    }

    // What Excel writes for a formula that failed.
    private static bool IsError(string text) => text is "#N/A" or "#REF!" or "#NOM?" or "#NAME?" or "#VALEUR!" or "#VALUE!" or "#DIV/0!" or "#NUL!" or "#NULL!" or "#NOMBRE!" or "#NUM!";

    // The file's name without its folder and extension, as long as a tab can be.
    private static string SheetName(string name)
    {
        const int Longest = 31;
        var file = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = file.LastIndexOf('.') is > 0 and var dot ? file[..dot] : file;
        return stem.Length > Longest ? stem[..Longest] : stem.Length > 0 ? stem : "Feuille1";
    }
}
