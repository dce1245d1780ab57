using System.IO.Compression;
using System.Text;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Tests.Support;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Workbook;

public sealed class HostileWorkbookTests
{
    private const string Laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    private const long SmallMemory = 24L * 1024 * 1024;

    private static readonly byte[] Good = WorkbookBuilder.SingleSheet(Plan.Header, ["P3", "Constat", "M", "Agir", "Claire Exemple", "2026", "i", 0]);

    [Fact]
    public void No_bytes_at_all_are_no_workbook() => Refused([], "W03");

    [Fact]
    public void A_text_is_no_workbook() => Refused(Encoding.UTF8.GetBytes("Thème;Action;Pilote"), "W03");

    [Fact]
    public void An_old_xls_is_no_workbook() => Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]], "W03");

    [Fact]
    public void A_workbook_under_a_password_says_so() =>
        Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]], "W02");

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void A_truncated_workbook_is_damaged(double share) => Refused(Good[..(int)(Good.Length * share)], "W01");

    [Fact]
    public void A_Word_document_under_another_name_is_told_apart() => Refused(
        WorkbookBuilder.Zip(
        [
            Text("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
            Text("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            Text("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"),
        ]),
        "W03").Message.Should().Contain("document Word");

    [Fact]
    public void A_zip_of_anything_is_no_workbook() => Refused(WorkbookBuilder.Zip([Text("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]), "W03");

    [Fact]
    public void A_workbook_without_a_plan_says_what_a_plan_looks_like() =>
        Refused(new WorkbookBuilder().Sheet("Feuil1", ["Nom", "Prénom", "Ville"], ["Exemple", "Claire", "Lille"]).Build(), "W05").Remede.Should().Contain("Échéance");

    [Theory]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    public void A_DOCTYPE_is_never_read(string part) =>
        Refused(new WorkbookBuilder().Sheet("PAA", Plan.Header, ["P3"]).Part(part, Laughs + "<x>&b;</x>").Build(), "W06");

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("xl/../../../x.xml")]
    [InlineData("/xl/x.xml")]
    [InlineData("C:/x.xml")]
    public void An_entry_that_leaves_the_package_is_never_read(string name) =>
        Refused(new WorkbookBuilder().Sheet("PAA", Plan.Header, ["P3"]).Part(name, "<x/>").Build(), "W06");

    [Fact]
    public void A_bomb_is_refused_before_it_inflates()
    {
        var spaces = new byte[64 * 1024 * 1024];
        spaces.AsSpan().Fill((byte)' ');
        var bomb = WorkbookBuilder.Zip([.. PartsOf(Good), new("xl/worksheets/sheet9.xml", spaces)], CompressionLevel.Optimal);

        Refused(bomb, "W04", Refusal.TooLarge);
        Cost(() => Plan.Read(bomb)).Should().BeLessThan(SmallMemory);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_unread()
    {
        var limits = new WorkbookLimits { Package = new PackageLimits { MaxPackageBytes = 100 } };

        Refused(Good, "W04", Refusal.TooLarge, limits);
    }

    [Fact]
    public void Broken_XML_is_damage() => Refused(new WorkbookBuilder().Sheet("PAA", Plan.Header, ["P3"]).Part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>").Build(), "W01");

    [Theory]
    [InlineData("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")]
    [InlineData("<row r=\"0\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"-5\"><c><v>1</v></c></row>")]
    public void A_row_outside_the_sheet_is_damage(string rows) => Refused(Sheet(rows), "W01");

    [Fact]
    public void A_row_of_more_cells_than_a_sheet_has_columns_is_damage() =>
        Refused(Sheet("<row>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 16_385)) + "</row>"), "W01");

    [Fact]
    public void Elements_nested_without_end_are_refused() =>
        Refused(Sheet(string.Concat(Enumerable.Repeat("<x>", 1_000)) + string.Concat(Enumerable.Repeat("</x>", 1_000))), "W04", Refusal.TooLarge);

    [Theory]
    [MemberData(nameof(CrossedLimits))]
    public void Each_limit_is_held(string limit, WorkbookLimits limits, byte[] bytes)
    {
        Plan.Read(bytes).Refusal.Should().BeNull("the file is good but for {0}", limit);
        Refused(bytes, "W04", Refusal.TooLarge, limits);
    }

    public static TheoryData<string, WorkbookLimits, byte[]> CrossedLimits()
    {
        var three = WorkbookBuilder.SingleSheet(Plan.Header, ["P3", "Constat", "M", "Agir"], ["P3", "Constat", "M", "Réagir encore"], ["P3"]);
        var sheets = new WorkbookBuilder().Sheet("PAA", Plan.Header, ["P3", "Constat"]).Sheet("B", ["x"]).Sheet("C", ["y"]).Build();
        return new()
        {
            { "rows", new WorkbookLimits { MaxRows = 3 }, three },
            { "cells", new WorkbookLimits { MaxCells = 16 }, three },
            { "the length of a cell", new WorkbookLimits { MaxCellLength = 12 }, three },
            { "characters", new WorkbookLimits { MaxCharacters = 60 }, three },
            { "shared strings", new WorkbookLimits { MaxSharedStrings = 8 }, three },
            { "sheets", new WorkbookLimits { MaxSheets = 2 }, sheets },
            { "depth", new WorkbookLimits { MaxDepth = 3 }, three },
            { "inflated bytes", new WorkbookLimits { Package = new PackageLimits { MaxInflatedBytes = 1_000 } }, three },
            { "entries", new WorkbookLimits { Package = new PackageLimits { MaxEntries = 5 } }, three },
        };
    }

    [Fact]
    public void Rows_that_are_only_formatted_cost_nothing()
    {
        var rows = new StringBuilder();
        for (var row = 3; row <= 300_000; row++)
        {
            rows.Append("<row r=\"").Append(row).Append("\" s=\"1\" customFormat=\"1\"><c r=\"A").Append(row).Append("\" s=\"1\"/></row>");
        }

        var bytes = new WorkbookBuilder().Sheet("PAA", Plan.Header, ["P3", "Constat", "M", "Agir"]).Build();
        var sheet = Encoding.UTF8.GetString(PartsOf(bytes).Single(part => part.Key.EndsWith("sheet1.xml", StringComparison.Ordinal)).Value);
        var formatted = new WorkbookBuilder().Sheet("PAA", Plan.Header, ["P3", "Constat", "M", "Agir"])
            .Part("xl/worksheets/sheet1.xml", sheet.Replace("</sheetData>", rows + "</sheetData>", StringComparison.Ordinal)).Build();

        Plan.Read(formatted).Given().Actions.Should().ContainSingle();
        Cost(() => Plan.Read(formatted)).Should().BeLessThan(SmallMemory);
    }

    [Fact]
    public void Findings_are_bounded_and_counted()
    {
        object?[][] rows = [.. Enumerable.Range(1, 30).Select(row => new object?[] { "Inconnu " + row, "Constat", "M", "Agir " + row, "X", "2026", "i", 0 })];

        var reading = WorkbookReader.Read(WorkbookBuilder.SingleSheet([Plan.Header, .. rows]), "paa.xlsx", new WorkbookLimits { MaxFindings = 10 }, TestContext.Current.CancellationToken);

        reading.Findings.Should().HaveCount(11);
        reading.Findings[^1].Should().Match<Finding>(finding => finding.Code == "W29" && finding.Message.EndsWith("20."));
    }

    [Fact]
    public void A_sheet_whose_part_is_absent_is_told_and_the_others_are_read()
    {
        var parts = PartsOf(new WorkbookBuilder().Sheet("PAA", Plan.Header, ["P3", "Constat", "M", "Agir"]).Sheet("Points", ["Réf.", "Libellé"], ["PA-01", "Constat"]).Build());

        var reading = Plan.Read(WorkbookBuilder.Zip(parts.Where(part => !part.Key.EndsWith("sheet2.xml", StringComparison.Ordinal))));

        reading.Given().Actions.Should().ContainSingle();
        reading.Findings.Should().ContainSingle(finding => finding.Code == "W07").Which.Place.Should().Be(Place.OfSheet("Points"));
    }

    [Fact]
    public void Reading_stops_when_asked()
    {
        var read = () => WorkbookReader.Read(Good, "paa.xlsx", null, new CancellationToken(canceled: true));

        read.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Macros_are_ignored()
    {
        var parts = PartsOf(Good).ToDictionary();
        parts["[Content_Types].xml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts["[Content_Types].xml"])
            .Replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", StringComparison.Ordinal));
        parts["xl/vbaProject.bin"] = [1, 2, 3];

        Plan.Read(WorkbookBuilder.Zip(parts)).Given().Actions.Should().ContainSingle();
    }

    private static Finding Refused(byte[] bytes, string code, Refusal refusal = Refusal.Unusable, WorkbookLimits? limits = null)
    {
        var reading = WorkbookReader.Read(bytes, "paa.xlsx", limits, TestContext.Current.CancellationToken);

        reading.Plan.Should().BeNull();
        reading.Refusal.Should().Be(refusal);
        var finding = reading.Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be(code);
        finding.Severity.Should().Be(Severity.Blocking);
        finding.Message.Should().EndWith(".");
        finding.Remede.Should().NotBeEmpty();
        return finding;
    }

    private static byte[] Sheet(string rows) => new WorkbookBuilder().Sheet("PAA", Plan.Header, ["P3"])
        .Part("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>").Build();

    private static KeyValuePair<string, byte[]> Text(string path, string content) => new(path, Encoding.UTF8.GetBytes(content));

    private static List<KeyValuePair<string, byte[]>> PartsOf(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return KeyValuePair.Create(entry.FullName, content.ToArray());
        })];
    }

    // Bytes allocated on this thread: what a hostile file may make us take.
    private static long Cost(Action read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
