using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions of « date ». <c>date.format</c> is how dates are written where nothing else is said.</summary>
public class DateTimeFunctions : ScriptObject
{
    public const string DefaultFormat = "%d %b %Y";

    private static readonly DateTimeFunctions Fallback = new();

    public DateTimeFunctions()
    {
        SetValue("format", DefaultFormat, readOnly: false);
        this.Import("to_string", ToText);
    }

    /// <summary>The pattern for dates that are written without one.</summary>
    public string Format
    {
        get => GetSafeValue<string>("format") ?? DefaultFormat;
        set => SetValue("format", value, readOnly: false);
    }

    public static DateTime Now() => DateTime.Now;

    public static DateTime UtcNow() => DateTime.UtcNow;

    public static DateTime AddDays(DateTime date, double days) => date.AddDays(days);

    public static DateTime AddMonths(DateTime date, int months) => date.AddMonths(months);

    public static DateTime AddYears(DateTime date, int years) => date.AddYears(years);

    public static DateTime AddHours(DateTime date, double hours) => date.AddHours(hours);

    public static DateTime AddMinutes(DateTime date, double minutes) => date.AddMinutes(minutes);

    public static DateTime AddSeconds(DateTime date, double seconds) => date.AddSeconds(seconds);

    public static DateTime AddMilliseconds(DateTime date, double millis) => date.AddMilliseconds(millis);

    /// <summary>Reads a date; null for an empty text.</summary>
    public static DateTime? Parse(TemplateContext context, string? text, string? pattern = null, string? culture = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var provider = ValueFormat.CultureOf(context, culture);
        return string.IsNullOrEmpty(pattern)
            ? DateTime.Parse(text, provider, DateTimeStyles.AssumeLocal)
            : DateTime.ParseExact(text, DatePattern.ToDotNet(pattern), provider, DateTimeStyles.AssumeLocal);
    }

    public static string? ParseToString(
        TemplateContext context,
        string? text,
        [ScriptParameterName("output_pattern")] string? outputPattern = null,
        [ScriptParameterName("output_culture")] string? outputCulture = null,
        [ScriptParameterName("input_pattern")] string? inputPattern = null,
        [ScriptParameterName("input_culture")] string? inputCulture = null)
    {
        var date = Parse(context, text, inputPattern, inputCulture);
        return date is null
            ? null
            : Of(context).ToString(date, outputPattern ?? Of(context).Format, ValueFormat.CultureOf(context, outputCulture));
    }

    /// <summary>Writes a date with a pattern made of « %d », « %b »…; nothing for null.</summary>
    public virtual string? ToString(DateTime? datetime, string pattern, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return datetime is { } date ? DatePattern.Format(date, pattern == "%g" ? "%g " + Format : pattern, culture) : null;
    }

    internal static DateTimeFunctions Of(TemplateContext context) =>
        context.BuiltinObject["date"] as DateTimeFunctions ?? Fallback;

    internal string? ToString(DateTime date, TemplateContext context) => ToString(date, Format, context.CurrentCulture);

    private static string? ToText(TemplateContext context, DateTime? datetime, string? pattern = null, string? culture = null)
    {
        var functions = Of(context);
        return functions.ToString(datetime, pattern ?? functions.Format, ValueFormat.CultureOf(context, culture));
    }
}
