using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Markup;

namespace QualiHlmDocs.Documents.Templates.Charts;

/// <summary>
/// The workbook inside a chart, which opens when its reader chooses to edit the data. Its first sheet, or the one that the
/// chart's formulas name, is written anew; the styles and all else stay.
/// </summary>
internal sealed class ChartWorkbook
{
    private readonly ZipPackage _zip;
    private readonly string _sheet;
    private readonly ImmutableArray<string> _tables;
    private readonly Dictionary<string, byte[]> _replaced = [];
    private readonly HashSet<string> _dropped = [];

    private ChartWorkbook(OpcPackage package, string main, string name, string sheet)
    {
        (_zip, _sheet, Sheet) = (package.Zip, sheet, name);
        _tables = [.. package.RelationshipsOf(sheet).Where(it => it.Kind == "table" && !it.IsExternal && _zip.Find(it.Target) is not null).Select(it => it.Target)];
        DropCalculations(package, main);
    }

    /// <summary>The sheet's name as formulas write it.</summary>
    public string Sheet { get; }

    /// <summary>Opens a workbook; null when it is none that can be written anew: damaged, or in Excel's binary form.</summary>
    /// <param name="entry">The part inside the Word file.</param>
    /// <param name="wanted">The sheet that the chart names; the first when null.</param>
    /// <param name="limits">What it may cost.</param>
    public static ChartWorkbook? TryOpen(ZipPackageEntry entry, string? wanted, PackageLimits limits)
    {
        try
        {
            if (ZipPackage.TryOpen(entry.ReadAll(), limits).Package is not { } zip)
            {
                return null;
            }

            var package = new OpcPackage(zip);
            if (package.MainPart is not { } main || !main.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            var sheets = PackageXml.ElementsOf(main, "sheet");
            var chosen = sheets.FirstOrDefault(sheet => Quoted(sheet.Value("name")) == wanted || sheet.Value("name") == wanted) ?? (sheets.Count > 0 ? sheets[0] : null);
            var target = package.RelationshipsOf(main.Name).FirstOrDefault(it => it.Id == chosen?.Value("id") && it.Kind == "worksheet")?.Target;
            return chosen is not null && target is not null && zip.Find(target) is not null && Check(zip, target) ? new ChartWorkbook(package, main.Name, Quoted(chosen.Value("name")), target) : null;
        }
        catch (Exception fault) when (fault is PackageFaultException or XmlException or MarkupFaultException)
        {
            return null;
        }
    }

    /// <summary>The workbook with other data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="names">The names of the series, as the chart has them.</param>
    /// <param name="level">How hard what changes is compressed.</param>
    public byte[] With(ChartData data, IReadOnlyList<string> names, CompressionLevel level)
    {
        using var bytes = new MemoryStream();
        var zip = new ZipPackageWriter(bytes);
        var sheet = new ChartSheet(data, names, FirstColumn);
        foreach (var entry in _zip.Entries.Where(entry => !_dropped.Contains(entry.Name)))
        {
            if (entry.Name == _sheet)
            {
                zip.Add(entry.Name, sheet.Cells(Read(entry)), level);
            }
            else if (_tables.Contains(entry.Name))
            {
                zip.Add(entry.Name, sheet.Table(Read(entry)), level);
            }
            else if (_replaced.TryGetValue(entry.Name, out var replacement))
            {
                zip.Add(entry.Name, replacement, level);
            }
            else
            {
                zip.AddRaw(entry);
            }
        }

        zip.Finish();
        return bytes.ToArray();
    }

    /// <summary>What stands above the categories.</summary>
    private string FirstColumn
    {
        get
        {
            if (_tables.IsEmpty || _zip.Find(_tables[0]) is not { } table)
            {
                return " ";
            }

            var markup = Read(table);
            return markup.Inside(0, "tableColumn") is >= 0 and var column && markup.Attribute(column, "name") is { Length: > 0 } name ? name : " ";
        }
    }

    private static ChartMarkup Read(ZipPackageEntry entry) => ChartMarkup.Read(Compiling.Utf8Xml.From(entry.ReadAll()));

    private static bool Check(ZipPackage zip, string sheet)
    {
        var entry = zip.Find(sheet);
        Compiling.Utf8Xml.Check(Compiling.Utf8Xml.From(entry?.ReadAll() ?? []));
        return true;
    }

    // A sheet without formulas has no chain of calculation: Excel would mend the file.
    private void DropCalculations(OpcPackage package, string main)
    {
        if (package.RelationshipsOf(main).FirstOrDefault(it => it.Kind == "calcChain") is not { } chain)
        {
            return;
        }

        _dropped.Add(chain.Target);
        foreach (var (list, attribute, name) in ((string, string, string)[])[("[Content_Types].xml", "PartName", "/" + chain.Target), (OpcNames.RelationshipsOf(main), "Id", chain.Id)])
        {
            if (_zip.Find(list) is { } entry)
            {
                var markup = Read(entry);
                var edits = new Placing.Edits();
                foreach (var element in markup.Children(0).Where(child => markup.Attribute(child, attribute) == name))
                {
                    edits.Remove(markup.Part.Elements[element].Start, markup.Part.Elements[element].End);
                }

                _replaced[list] = edits.Applied(markup.Part.Xml);
            }
        }
    }

    private static string Quoted(string name) => name.All(char.IsLetterOrDigit) && name.Length > 0 && !char.IsDigit(name[0]) ? name : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
