using System.Collections.Concurrent;
using System.Globalization;
using ExcelNumberFormat;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Workbook.Markup;

namespace QualiHlmDocs.Documents.Workbook.Parts;

/// <summary>How the workbook shows its numbers.</summary>
internal sealed class Styles
{
    private const int MaxFormats = 65_536;
    private const int FirstOwn = 164;
    private const int MaxShown = 10_000;

    private static readonly CultureInfo French = MakeFrench();

    // Records keep their styles to show their cells, on whatever thread asks.
    private readonly ConcurrentDictionary<int, NumberFormat> _formats = [];
    private readonly ConcurrentDictionary<(ushort Style, double Number), string> _shown = [];
    private readonly List<int> _formatOfStyle = [];
    private readonly Dictionary<int, string> _codes = [];

    private int _shownCount;

    private Styles(bool isDate1904) => IsDate1904 = isDate1904;

    /// <summary>Formats by style, for a workbook whose cells show their values in a few ways only; dates count from 1900.</summary>
    public static Styles Of(params string[] formats)
    {
        var styles = new Styles(isDate1904: false);
        foreach (var format in formats)
        {
            // Numbers of formats beyond those that Excel knows by number (ISO/IEC 29500-1 § 18.8.30).
            var id = FirstOwn + styles._formatOfStyle.Count;
            styles._codes[id] = format;
            styles._formatOfStyle.Add(id);
        }

        return styles;
    }

    /// <summary>True when serial dates count from 1904.</summary>
    public bool IsDate1904 { get; }

    public static Styles Read(ZipPackageEntry? part, bool isDate1904, TextBudget budget)
    {
        var styles = new Styles(isDate1904);
        if (part is null)
        {
            return styles;
        }

        using var xml = new XmlScanner(part.Open(), budget);
        var inCellFormats = false;
        while (xml.Read())
        {
            if (xml.Token != XmlToken.Text && xml.LocalName.SequenceEqual("cellXfs"u8))
            {
                inCellFormats = xml.Token == XmlToken.Start && !xml.IsEmptyElement;
            }
            else if (xml.IsStart("numFmt"u8) && xml.Attribute("formatCode"u8) is { } code)
            {
                budget.Spend(0, code.Length);
                styles._codes[xml.Int("numFmtId"u8)] = code;
            }
            else if (inCellFormats && xml.IsStart("xf"u8) && styles._formatOfStyle.Count < MaxFormats)
            {
                styles._formatOfStyle.Add(xml.Int("numFmtId"u8));
            }
        }

        return styles;
    }

    /// <summary>The number format of a cell.</summary>
    public NumberFormat FormatOf(in Cell cell)
    {
        var id = cell.Style < _formatOfStyle.Count ? _formatOfStyle[cell.Style] : 0;
        return _formats.GetOrAdd(id, static (id, codes) => new NumberFormat(codes.GetValueOrDefault(id) ?? BuiltInFormats.Of(id)), _codes);
    }

    /// <summary>A number or a truth as a person sees it; empty for any other cell.</summary>
    public string Display(in Cell cell) => cell.Kind switch
    {
        CellKind.Truth => cell.Number == 0 ? "FAUX" : "VRAI",
        CellKind.Number => Shown(cell),
        _ => string.Empty,
    };

    // The same dates and shares stand in many cells.
    private string Shown(in Cell cell)
    {
        if (_shown.TryGetValue((cell.Style, cell.Number), out var known))
        {
            return known;
        }

        var text = FormatOf(cell).FormatNumber(cell.Number, French, IsDate1904);
        if (Interlocked.Increment(ref _shownCount) <= MaxShown)
        {
            _shown[(cell.Style, cell.Number)] = text;
        }

        return text;
    }

    /// <summary>The date of a cell that is shown as one.</summary>
    public DateOnly? DateOf(in Cell cell) =>
        cell.Kind == CellKind.Number && FormatOf(cell).IsDateTimeFormat && Serials.TryDate(cell.Number, IsDate1904) is { } date
            ? DateOnly.FromDateTime(date)
            : null;

    /// <summary>The date of a serial, however it is shown.</summary>
    public DateOnly? DateOfSerial(double serial) => Serials.TryDate(serial, IsDate1904) is { } date ? DateOnly.FromDateTime(date) : null;

    // Separators written out: systems disagree on them (U+00A0 or U+202F), and the same workbook must read the same everywhere.
    private static CultureInfo MakeFrench()
    {
        var french = (CultureInfo)CultureInfo.GetCultureInfo("fr-FR").Clone();
        french.NumberFormat.NumberGroupSeparator = "\u00A0";
        french.NumberFormat.NumberDecimalSeparator = ",";
        french.NumberFormat.NegativeSign = "-";
        french.DateTimeFormat.DateSeparator = "/";
        french.DateTimeFormat.MonthNames = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", string.Empty];
        french.DateTimeFormat.AbbreviatedMonthNames = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.", string.Empty];
        french.DateTimeFormat.DayNames = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
        french.DateTimeFormat.AbbreviatedDayNames = ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."];
        return CultureInfo.ReadOnly(french);
    }
}
