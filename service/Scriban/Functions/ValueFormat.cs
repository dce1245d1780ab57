using System.Globalization;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Applies .NET format strings.</summary>
internal static class ValueFormat
{
    /// <summary>.NET takes a precision of up to 999 999 999 digits, and would write them.</summary>
    private const int MaxPrecision = 999;

    public static string Format(TemplateContext context, SourceSpan span, IFormattable value, string? format, string? culture)
    {
        if (format is { Length: > 4 } && char.IsAsciiLetter(format[0]) && int.TryParse(format.AsSpan(1), out var precision) && precision > MaxPrecision)
        {
            throw new ScriptRuntimeException(span, $"The precision of the format `{format}` exceeds `{MaxPrecision}` digits");
        }

        return value.ToString(format, CultureOf(context, culture));
    }

    public static CultureInfo CultureOf(TemplateContext context, string? culture) =>
        culture is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture);
}
