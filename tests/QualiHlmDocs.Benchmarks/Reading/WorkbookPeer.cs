using System.IO.Compression;
using System.Text;
using System.Xml;
using ClosedXML.Excel;
using ExcelDataReader;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Benchmarks.Reading;

/// <summary>Something that reads a workbook, and says how many cells it found filled: nobody is timed who has not read them all.</summary>
/// <param name="Code">On the command line.</param>
/// <param name="Title">On the page.</param>
/// <param name="Cells">Reads the bytes.</param>
internal sealed record WorkbookPeer(string Code, string Title, Func<byte[], long> Cells)
{
    public const string Ours = "ours";
    public const string Limit = "limit";
    public const string Python = "openpyxl";

    public static WorkbookPeer[] All { get; } =
    [
        new(Ours, "QualiHlm Docs: the whole plan, typed, each value with its cell", OfPlan),
        new("exceldatareader", "ExcelDataReader 3.6.0: the cells", OfDataReader),
        new("closedxml", "ClosedXML 0.95.4: the cells", OfClosedXml),
        new(Python, "openpyxl 3 (read-only mode): the cells", _ => throw new InvalidOperationException("It is Python's.")),
        new(Limit, "limit: the parts inflated and scanned with an XmlReader", OfLimit),
    ];

    private static long OfPlan(byte[] bytes)
    {
        var plan = WorkbookReader.Read(bytes, "paa.xlsx").Plan ?? throw new InvalidOperationException("The plan was refused.");
        return (plan.Actions.Length + 1L) * LargePlan.Columns;
    }

    private static long OfDataReader(byte[] bytes)
    {
        // Its documentation asks for this on .NET.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        var cells = 0L;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                cells += reader.GetValue(column) is null ? 0 : 1;
            }
        }

        return cells;
    }

    private static long OfClosedXml(byte[] bytes)
    {
        using var workbook = new XLWorkbook(new MemoryStream(bytes));
        var cells = 0L;
        foreach (var row in workbook.Worksheets.First().RowsUsed())
        {
            cells += row.CellsUsed().Count(cell => cell.Value is not null);
        }

        return cells;
    }

    // No reader: every token of the two large parts met, and nothing made of it.
    private static long OfLimit(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var cells = 0L;
        foreach (var part in new[] { "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml" })
        {
            using var stream = (zip.GetEntry(part) ?? throw new InvalidOperationException("The workbook was written without " + part)).Open();
            using var xml = XmlReader.Create(stream);
            while (xml.Read())
            {
                cells += xml.NodeType == XmlNodeType.Element && xml.LocalName == "c" ? 1 : 0;
            }
        }

        return cells;
    }
}
