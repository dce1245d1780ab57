using System.Collections.Immutable;
using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>
/// An Excel number format (ECMA-376-1 § 18.8.31), parsed once and used for any number of values. Immutable and
/// thread-safe. Format codes are those of the file: English letters whatever the user's language.
/// </summary>
public sealed class NumberFormat
{
    private readonly ImmutableArray<FormatSection> _sections;

    /// <summary>Parses a format code. A code that Excel would refuse leaves <see cref="IsValid"/> false.</summary>
    public NumberFormat(string formatString)
    {
        ArgumentNullException.ThrowIfNull(formatString);
        FormatString = formatString;
        _sections = SectionParser.Parse(formatString);
        IsValid = !_sections.IsDefault;
    }

    /// <summary>The code as given.</summary>
    public string FormatString { get; }

    /// <summary>False when the code cannot be read; values are then shown as by « General ».</summary>
    public bool IsValid { get; }

    /// <summary>True when a number under this format is shown as a date or a time of day.</summary>
    public bool IsDateTimeFormat => IsValid && _sections.Any(section => section.Kind == SectionKind.Date);

    /// <summary>True when a number under this format is shown as an elapsed time (<c>[h]:mm</c>).</summary>
    public bool IsTimeSpanFormat => IsValid && _sections.Any(section => section.Kind == SectionKind.Duration);

    /// <summary>True when a number under this format is shown as a percentage.</summary>
    public bool IsPercentFormat => IsValid && _sections[0].Percents > 0;

    /// <summary>False for a date shown as a month or a year only (<c>mmm-yy</c>).</summary>
    public bool ShowsDay => IsValid && _sections.Any(section => section.Tokens.Any(token => token.Kind == TokenKind.Day));

    /// <summary>The text Excel shows in a cell wide enough.</summary>
    /// <param name="value">A number, date, duration, bool, text or null.</param>
    /// <param name="culture">Gives separators and the names of days and months.</param>
    /// <param name="isDate1904">True when serial dates count from 1904.</param>
    public string Format(object? value, CultureInfo culture, bool isDate1904 = false)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return value switch
        {
            null => string.Empty,
            string text => FormatText(text),
            bool flag => SpecialNames.Of(flag, culture),
            DateTime date => FormatNumber(Serials.Of(date, isDate1904), culture, isDate1904),
            DateOnly date => FormatNumber(Serials.Of(date.ToDateTime(TimeOnly.MinValue), isDate1904), culture, isDate1904),
            TimeSpan duration => FormatNumber(duration.TotalDays, culture, isDate1904),
            IConvertible number => FormatNumber(number.ToDouble(CultureInfo.InvariantCulture), culture, isDate1904),
            _ => value.ToString() ?? string.Empty,
        };
    }

    /// <summary>The text Excel shows for a number; the short way for readers of many cells.</summary>
    public string FormatNumber(double value, CultureInfo culture, bool isDate1904 = false)
    {
        ArgumentNullException.ThrowIfNull(culture);
        if (!IsValid || !double.IsFinite(value))
        {
            return GeneralRenderer.Render(value, culture);
        }

        var (section, signed) = SectionChoice.For(_sections, value);
        var shown = section.Kind switch
        {
            SectionKind.Date or SectionKind.Duration => DateRenderer.TryRender(section, value, section.CultureOr(culture), isDate1904),
            SectionKind.Fraction => FractionRenderer.Render(section, Math.Abs(value), culture),
            SectionKind.Number => NumberRenderer.Render(section, Math.Abs(value), culture),
            SectionKind.Text => GeneralRenderer.Render(value, culture),
            _ => GeneralRenderer.RenderIn(section, Math.Abs(value), culture),
        };
        var takesSign = section.Kind is SectionKind.Number or SectionKind.Fraction or SectionKind.General;
        return shown is null ? GeneralRenderer.Render(value, culture)
            : signed && takesSign ? culture.NumberFormat.NegativeSign + shown
            : shown;
    }

    private string FormatText(string text)
    {
        var section = IsValid ? _sections.FirstOrDefault(candidate => candidate.Kind == SectionKind.Text) : null;
        return section is null
            ? text
            : string.Concat(section.Tokens.Select(token => token.Kind == TokenKind.Text ? text : token.Literal));
    }
}
