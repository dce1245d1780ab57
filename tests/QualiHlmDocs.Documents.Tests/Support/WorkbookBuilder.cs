using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>
/// Small workbooks made in code: a zip and its XML written by hand, so that a test can also make what no program
/// writes. A cell is null, a string, a bool, a number, a <see cref="DateOnly"/>, or one of the records of
/// <c>WorkbookBuilderCells.cs</c>.
/// </summary>
/// <example><code>new WorkbookBuilder().Sheet("Points", ["Réf.", "Libellé"], ["PA-01", "…"]).Build()</code></example>
internal sealed class WorkbookBuilder
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly List<WorkbookBuilderSheet> _sheets = [];
    private readonly List<string> _strings = [];
    private readonly Dictionary<string, int> _stringIndexes = [];
    private readonly List<string> _formats = [string.Empty];
    private readonly Dictionary<string, byte[]> _extraParts = [];

    /// <summary>Dates count from 1904, as in old Macintosh workbooks.</summary>
    public bool Date1904 { get; init; }

    /// <summary>Written in the namespaces of ISO 29500 Strict.</summary>
    public bool Strict { get; init; }

    internal string MainNamespace => Strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    internal string RelationNamespace => Strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of one sheet « PAA »; the header is simply one of the rows.</summary>
    public static byte[] SingleSheet(params object?[][] rows) => new WorkbookBuilder().Sheet(new WorkbookBuilderSheet("PAA", rows)).Build();

    /// <summary>Adds a sheet whose first row is its header.</summary>
    public WorkbookBuilder Sheet(string name, string[] headers, params object?[][] rows) =>
        Sheet(new WorkbookBuilderSheet(name, [[.. headers], .. rows]));

    /// <summary>Adds a sheet with merged cells, hidden rows, a table…</summary>
    public WorkbookBuilder Sheet(WorkbookBuilderSheet sheet)
    {
        _sheets.Add(sheet);
        return this;
    }

    /// <summary>Adds, or replaces, a part of the package as it stands.</summary>
    public WorkbookBuilder Part(string path, string content)
    {
        _extraParts[path] = Encoding.UTF8.GetBytes(content);
        return this;
    }

    /// <summary>The workbook's bytes.</summary>
    public byte[] Build()
    {
        var parts = new Dictionary<string, byte[]>();
        void Add(string path, string xml) => parts[path] = Encoding.UTF8.GetBytes(xml);

        for (var index = 0; index < _sheets.Count; index++)
        {
            Add($"xl/worksheets/sheet{index + 1}.xml", _sheets[index].ToXml(this));
            if (_sheets[index].Table is { } table)
            {
                Add($"xl/worksheets/_rels/sheet{index + 1}.xml.rels", Relations(("rId1", "table", $"../tables/table{index + 1}.xml")));
                Add($"xl/tables/table{index + 1}.xml", $"<table xmlns=\"{MainNamespace}\" id=\"{index + 1}\" name=\"{table.Name}\" displayName=\"{table.Name}\" ref=\"{table.Ref}\"/>");
            }
        }

        Add("[Content_Types].xml", ContentTypes());
        Add("_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml")));
        Add("xl/workbook.xml", Workbook());
        Add("xl/_rels/workbook.xml.rels", Relations([.. SheetRelations(), ("rIdS", "styles", "styles.xml"), ("rIdT", "sharedStrings", "sharedStrings.xml")]));
        Add("xl/styles.xml", Styles());
        Add("xl/sharedStrings.xml", $"<sst xmlns=\"{MainNamespace}\">{string.Concat(_strings.Select(item => $"<si>{item}</si>"))}</sst>");
        foreach (var (path, bytes) in _extraParts)
        {
            parts[path] = bytes;
        }

        return Zip(parts);
    }

    /// <summary>A zip of the given parts, in their order.</summary>
    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> parts, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in parts)
            {
                using var entry = zip.CreateEntry(path, level).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    internal int SharedString(string item)
    {
        if (!_stringIndexes.TryGetValue(item, out var index))
        {
            _stringIndexes[item] = index = _strings.Count;
            _strings.Add(item);
        }

        return index;
    }

    internal int StyleOf(string numberFormat)
    {
        var index = _formats.IndexOf(numberFormat);
        if (index < 0)
        {
            index = _formats.Count;
            _formats.Add(numberFormat);
        }

        return index;
    }

    internal int Serial(DateOnly date) => date.DayNumber - (Date1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30)).DayNumber;

    private IEnumerable<(string, string, string)> SheetRelations() =>
        _sheets.Select((_, index) => ($"rId{index + 1}", "worksheet", $"worksheets/sheet{index + 1}.xml"));

    private string Workbook()
    {
        var sheets = _sheets.Select((sheet, index) =>
            $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{index + 1}\"{(sheet.Hidden ? " state=\"hidden\"" : string.Empty)} r:id=\"rId{index + 1}\"/>");
        return $"<workbook xmlns=\"{MainNamespace}\" xmlns:r=\"{RelationNamespace}\"><workbookPr{(Date1904 ? " date1904=\"1\"" : string.Empty)}/><sheets>{string.Concat(sheets)}</sheets></workbook>";
    }

    private string Styles()
    {
        var formats = _formats.Skip(1).Select((format, index) => string.Create(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{164 + index}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"));
        var xfs = _formats.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{(index == 0 ? 0 : 163 + index)}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"));
        var numFmts = _formats.Count > 1 ? $"<numFmts count=\"{_formats.Count - 1}\">{string.Concat(formats)}</numFmts>" : string.Empty;
        return $"<styleSheet xmlns=\"{MainNamespace}\">{numFmts}<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + $"<cellXfs count=\"{_formats.Count}\">{string.Concat(xfs)}</cellXfs></styleSheet>";
    }

    private string Relations(params (string Id, string Kind, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{RelationNamespace}/{r.Kind}\" Target=\"{r.Target}\"/>"))
        + "</Relationships>";

    private string ContentTypes()
    {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{ContentType}sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{ContentType}styles+xml\"/>"
            + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{ContentType}sharedStrings+xml\"/>");
        for (var index = 1; index <= _sheets.Count; index++)
        {
            types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{index}.xml\" ContentType=\"{ContentType}worksheet+xml\"/>");
            if (_sheets[index - 1].Table is not null)
            {
                types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/tables/table{index}.xml\" ContentType=\"{ContentType}table+xml\"/>");
            }
        }

        return types.Append("</Types>").ToString();
    }
}
