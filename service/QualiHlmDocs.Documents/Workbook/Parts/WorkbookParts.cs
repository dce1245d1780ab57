using System.Collections.Immutable;
using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>The parts of a workbook: its sheets in the order of its tabs, its texts, its number formats.</summary>
internal sealed class WorkbookParts
{
    private readonly OpcPackage _package;
    private readonly Dictionary<string, OpcRelationship> _relationships;

    private WorkbookParts(OpcPackage package, ZipPackageEntry main, TextBudget budget, CancellationToken ct)
    {
        (_package, Budget) = (package, budget);
        _relationships = package.RelationshipsOf(main.Name).DistinctBy(relationship => relationship.Id).ToDictionary(relationship => relationship.Id);
        var (sheets, isDate1904) = ReadMain(main);
        Sheets = sheets;
        Strings = SharedStrings.Read(PartOf("sharedStrings"), budget, ct);
        Styles = Styles.Read(PartOf("styles"), isDate1904, budget);
    }

    public TextBudget Budget { get; }

    /// <summary>In the order of the tabs.</summary>
    public ImmutableArray<SheetEntry> Sheets { get; }

    public ImmutableArray<string> Strings { get; }

    public Styles Styles { get; }

    public static WorkbookParts Open(ReadOnlyMemory<byte> bytes, TextBudget budget, CancellationToken ct)
    {
        var opening = ZipPackage.TryOpen(bytes, budget.Limits.Package);
        var package = new OpcPackage(opening.Package ?? throw new WorkbookFaultException(PackageFaults.Told(opening.Fault ?? PackageFault.Corrupt)));
        var main = package.MainPart;
        var contentType = main is null ? null : package.ContentTypeOf(main.Name);
        return main is not null && FileFormats.IsWorkbook(contentType)
            ? new WorkbookParts(package, main, budget, ct)
            : throw new WorkbookFaultException(PackageFaults.OfForeignPackage(package, contentType));
    }

    /// <summary>The part of a sheet; null when it is absent, or is a chart or macro sheet.</summary>
    public ZipPackageEntry? PartOf(SheetEntry sheet) =>
        _relationships.GetValueOrDefault(sheet.Id) is { Kind: "worksheet", IsExternal: false } relationship ? _package.Zip.Find(relationship.Target) : null;

    /// <summary>True for sheets without cells of their own: charts, dialogs, macros of another age.</summary>
    public bool IsOtherThanCells(SheetEntry sheet) => _relationships.GetValueOrDefault(sheet.Id) is { Kind: not "worksheet" };

    private ZipPackageEntry? PartOf(string kind) =>
        _relationships.Values.FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal) is { } found ? _package.Zip.Find(found.Target) : null;

    private (ImmutableArray<SheetEntry> Sheets, bool IsDate1904) ReadMain(ZipPackageEntry main)
    {
        var sheets = ImmutableArray.CreateBuilder<SheetEntry>();
        var isDate1904 = false;
        using var xml = PackageXml.Open(main);
        while (xml.Read())
        {
            Budget.CheckDepth(xml.Depth);
            if (xml.IsElement("workbookPr"))
            {
                isDate1904 = xml.Flag("date1904");
            }
            else if (xml.IsElement("sheet"))
            {
                sheets.Add(new SheetEntry(xml.GetAttribute("name") ?? string.Empty, RelationshipId(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
                if (sheets.Count > Budget.Limits.MaxSheets)
                {
                    throw TextBudget.TooLarge();
                }
            }
        }

        return (sheets.ToImmutable(), isDate1904);
    }

    // r:id, in whichever of the two relationship namespaces.
    private static string RelationshipId(System.Xml.XmlReader xml)
    {
        var id = string.Empty;
        while (xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }
}
