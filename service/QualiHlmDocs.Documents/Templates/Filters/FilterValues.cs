using System.Globalization;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>Reads the arguments of filters, in the forms that data bring them.</summary>
internal static class FilterValues
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>A date, or its text in ISO or French form; null when there is none.</summary>
    public static DateTime? Date(FilterCall call) => call.Value switch
    {
        null => null,
        DateTime date => date,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        string text when string.IsNullOrWhiteSpace(text) => null,
        string text when DateTime.TryParseExact(text.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var date) => date,
        var other => throw new FilterException($"« {call.Name} » attend une date, et a reçu « {Shown(other)} »"),
    };

    /// <summary>A number, or its text in either decimal form; null when there is none.</summary>
    public static decimal? Number(FilterCall call, int index = 0) => call[index] switch
    {
        null => null,
        decimal number => number,
        double number when double.IsFinite(number) && Math.Abs(number) < 1e28 => (decimal)number,
        float number when float.IsFinite(number) && Math.Abs(number) < 1e28 => (decimal)number,
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(call[index], CultureInfo.InvariantCulture),
        string text when string.IsNullOrWhiteSpace(text) => null,
        string text when decimal.TryParse(Plain(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var other => throw new FilterException($"« {call.Name} » attend un nombre, et a reçu « {Shown(other)} »"),
    };

    /// <summary>A small whole number, such as how many decimals; null when it is not given.</summary>
    public static int? Count(FilterCall call, int index) => Number(call, index) is { } number
        ? number is >= 0 and <= 15 ? (int)number : throw new FilterException($"« {call.Name} » attend de 0 à 15 décimales")
        : null;

    public static string? Text(FilterCall call, int index) => call[index] is { } value ? Shown(value) : null;

    public static string Text(FilterCall call, object? value) => value is null ? string.Empty : value as string ?? call.Printed.TextOf(value) ?? Convert.ToString(value, call.Printed.Culture) ?? string.Empty;

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.');

    private static string Shown(object value) => value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
}
