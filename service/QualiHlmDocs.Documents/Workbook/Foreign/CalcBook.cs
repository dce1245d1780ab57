using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Workbook.Markup;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook.Foreign;

/// <summary>An .ods workbook (ISO/IEC 26300), as LibreOffice Calc writes it: every table of its one content part.</summary>
internal sealed class CalcBook : Book
{
    private const string Content = "content.xml";
    private const string MediaType = "application/vnd.oasis.opendocument.spreadsheet";

    private readonly Texts _texts;
    private readonly Dictionary<SheetEntry, CalcTable> _tables;
    private readonly Styles _styles;

    [SetsRequiredMembers]
    private CalcBook(CalcContent content, ReadingOptions options, TextBudget budget)
        : base(budget)
    {
        (_texts, _styles) = (content.Texts, content.Formats.Styles);
        _tables = content.Tables.ToDictionary(table => new SheetEntry(table.Name, table.Ordinal, table.IsHidden));
        Sheets = [.. _tables.Keys];
        Said = SaidOfWorkbook.Of(options, content.Kept);
    }

    public override ImmutableArray<SheetEntry> Sheets { get; }

    /// <summary>By the media type that such a package states first, a template's too.</summary>
    public static bool Is(ZipPackage zip) =>
        zip.Find("mimetype") is { Size: < 256 } stated && Encoding.UTF8.GetString(stated.ReadAll()).StartsWith(MediaType, StringComparison.Ordinal) && zip.Find(Content) is not null;

    public static CalcBook Open(ZipPackage zip, ReadingOptions options, TextBudget budget, CancellationToken ct)
    {
        if (IsEncrypted(zip, budget))
        {
            throw new WorkbookFaultException(Fault.Encrypted);
        }

        var part = zip.Find(Content) ?? throw new WorkbookFaultException(Fault.Damaged);
        using var xml = new XmlScanner(part.Open(), budget);
        return new CalcBook(CalcContent.Read(xml, budget, ct), options, budget);
    }

    public override Sheet Read(SheetEntry sheet, CancellationToken ct)
    {
        var table = _tables[sheet];
        return new Sheet(table.Rows, MergedCells.Of(table.Merges, table.Rows, Budget))
        {
            Name = sheet.Name,
            Styles = _styles,
            Texts = _texts,
            Said = Said.Of(sheet.Name),
            Aliases = Said.Aliases,
            IsHidden = sheet.IsHidden,
            HiddenColumns = [.. table.HiddenColumns],
        };
    }

    private static bool IsEncrypted(ZipPackage zip, TextBudget budget)
    {
        if (zip.Find("META-INF/manifest.xml") is not { } manifest)
        {
            return false;
        }

        using var xml = new XmlScanner(manifest.Open(), budget);
        while (xml.Read())
        {
            if (xml.IsStart("encryption-data"u8))
            {
                return true;
            }
        }

        return false;
    }
}
