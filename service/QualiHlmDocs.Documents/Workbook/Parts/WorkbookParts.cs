using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Workbook.Markup;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>The parts of an .xlsx or .xlsm workbook: its sheets in the order of its tabs, its texts, its number formats.</summary>
internal sealed class WorkbookParts : Book
{
    private readonly OpcPackage _package;
    private readonly Dictionary<string, OpcRelationship> _relationships;

    [SetsRequiredMembers]
    private WorkbookParts(OpcPackage package, ZipPackageEntry main, ReadingOptions options, TextBudget budget, CancellationToken ct)
        : base(budget)
    {
        _package = package;
        _relationships = package.RelationshipsOf(main.Name).DistinctBy(relationship => relationship.Id).ToDictionary(relationship => relationship.Id);
        var (sheets, isDate1904, kept) = ReadMain(main);
        Sheets = sheets;
        Texts = SharedStrings.Read(PartOf("sharedStrings"), budget, ct);
        Styles = Styles.Read(PartOf("styles"), isDate1904, budget);
        Said = SaidOfWorkbook.Of(options, kept);
    }

    public override ImmutableArray<SheetEntry> Sheets { get; }

    public Texts Texts { get; }

    public Styles Styles { get; }

    public static WorkbookParts Open(ZipPackage zip, ReadingOptions options, TextBudget budget, CancellationToken ct)
    {
        var package = new OpcPackage(zip);
        var main = package.MainPart;
        var contentType = main is null ? null : package.ContentTypeOf(main.Name);
        return main is not null && FileFormats.IsWorkbook(contentType)
            ? new WorkbookParts(package, main, options, budget, ct)
            : throw new WorkbookFaultException(PackageFaults.OfForeignPackage(package, contentType));
    }

    public override Sheet? Read(SheetEntry sheet, CancellationToken ct) => PartOf(sheet) is { } part ? SheetParser.Read(part, sheet, this, ct) : null;

    // Null when it is absent, or is a chart or macro sheet.
    private ZipPackageEntry? PartOf(SheetEntry sheet) =>
        _relationships.GetValueOrDefault(sheet.Id) is { Kind: "worksheet", IsExternal: false } relationship ? _package.Zip.Find(relationship.Target) : null;

    public override bool IsOtherThanCells(SheetEntry sheet) => _relationships.GetValueOrDefault(sheet.Id) is { Kind: not "worksheet" };

    private ZipPackageEntry? PartOf(string kind) =>
        _relationships.Values.FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal) is { } found ? _package.Zip.Find(found.Target) : null;

    private (ImmutableArray<SheetEntry> Sheets, bool IsDate1904, string? Kept) ReadMain(ZipPackageEntry main)
    {
        var sheets = ImmutableArray.CreateBuilder<SheetEntry>();
        var isDate1904 = false;
        string? kept = null;
        using var xml = new XmlScanner(main.Open(), Budget);
        while (xml.Read())
        {
            if (xml.IsStart("workbookPr"u8))
            {
                isDate1904 = xml.Flag("date1904"u8);
            }
            else if (xml.IsStart("definedName"u8) && xml.Attribute("name"u8) == KeptCorrespondance.Name)
            {
                kept = KeptCorrespondance.OfFormula(new TextReading(xml, Budget).OfElement().ToString());
            }
            else if (xml.IsStart("sheet"u8))
            {
                sheets.Add(new SheetEntry(xml.Attribute("name"u8) ?? string.Empty, xml.Attribute("id"u8) ?? string.Empty, xml.Attribute("state"u8) is "hidden" or "veryHidden"));
                if (sheets.Count > Budget.Limits.MaxSheets)
                {
                    throw TextBudget.TooLarge();
                }
            }
        }

        return (sheets.ToImmutable(), isDate1904, kept);
    }
}
