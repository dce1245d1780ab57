using System.Globalization;

namespace QualiHlmDocs.Documents.Typography;

/// <summary>
/// Numbers as French prints them, from tables of our own: the same on a machine with or without ICU. Half is rounded
/// away from zero, as in trade.
/// </summary>
public static class FrenchNumbers
{
    private static readonly NumberFormatInfo Wide = Format("\u00A0");
    private static readonly NumberFormatInfo Narrow = Format("\u202F");

    /// <summary>A quantity in groups of three: « 12 480 ». Never for years, postal codes or article numbers.</summary>
    public static string Quantity(long value, FrenchSpacing spacing = FrenchSpacing.Wide) =>
        value.ToString("N0", For(spacing));

    /// <summary>A quantity with at most <paramref name="maxDecimals"/> decimals, no trailing zero: « 5,4 ».</summary>
    public static string Quantity(decimal value, int maxDecimals = 2, FrenchSpacing spacing = FrenchSpacing.Wide)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxDecimals);
        var rounded = Math.Round(value, maxDecimals, MidpointRounding.AwayFromZero);
        return rounded.ToString("#,##0." + new string('#', maxDecimals), For(spacing));
    }

    /// <summary>A quantity with exactly <paramref name="decimals"/> decimals: « 1 234,50 ».</summary>
    public static string Fixed(decimal value, int decimals, FrenchSpacing spacing = FrenchSpacing.Wide)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), For(spacing));
    }

    /// <summary>A share of one as a percentage: 0.615 → « 61,5 % » with one decimal allowed, « 62 % » with none.</summary>
    public static string Percent(decimal share, int maxDecimals = 0, FrenchSpacing spacing = FrenchSpacing.Wide) =>
        Quantity(share * 100, maxDecimals, spacing) + "\u00A0%";

    /// <summary>An amount: « 38 000 € », « 12,50 € » (cents only when there are some, then two digits).</summary>
    public static string Euros(decimal amount, FrenchSpacing spacing = FrenchSpacing.Wide)
    {
        var rounded = Math.Round(amount, 2, MidpointRounding.AwayFromZero);
        return Fixed(rounded, decimal.IsInteger(rounded) ? 0 : 2, spacing) + "\u00A0€";
    }

    /// <summary>
    /// The singular or the plural of a noun. French keeps the singular under two: 0 action, 1,5 million, 2 actions.
    /// </summary>
    /// <param name="count">How many.</param>
    /// <param name="singular">« action ».</param>
    /// <param name="plural">« actions »; by default the singular and an s.</param>
    public static string Plural(decimal count, string singular, string? plural = null) =>
        Math.Abs(count) < 2 ? singular : plural ?? singular + "s";

    /// <summary>A count and its noun, not to be cut apart: « 2 actions ».</summary>
    public static string Count(long count, string singular, string? plural = null, FrenchSpacing spacing = FrenchSpacing.Wide) =>
        Quantity(count, spacing) + "\u00A0" + Plural(count, singular, plural);

    private static NumberFormatInfo For(FrenchSpacing spacing) => spacing == FrenchSpacing.Narrow ? Narrow : Wide;

    private static NumberFormatInfo Format(string group)
    {
        var format = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        format.NumberDecimalSeparator = ",";
        format.NumberGroupSeparator = group;
        return NumberFormatInfo.ReadOnly(format);
    }
}
