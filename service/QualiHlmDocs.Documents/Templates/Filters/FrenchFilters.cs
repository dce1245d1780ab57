using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>
/// The filters that authors have beyond Scriban's own functions. French by their names and by default; in another
/// culture dates and numbers follow it. An absent value stays absent, so that <c>ou_a_completer</c> may follow.
/// </summary>
internal static class FrenchFilters
{
    private const string ToComplete = "À compléter";

    public static FrozenDictionary<string, Filter> All { get; } = new Filter[]
    {
        new("date_longue", 1, call => OnDate(call, FrenchDates.WithWeekday, culture => culture.DateTimeFormat.LongDatePattern)),
        new("date_en_lettres", 1, call => OnDate(call, FrenchDates.Plain, culture => culture.DateTimeFormat.LongDatePattern)),
        new("date_courte", 1, call => OnDate(call, FrenchDates.Numeric, culture => culture.DateTimeFormat.ShortDatePattern)),
        new("mois_annee", 1, call => OnDate(call, FrenchDates.MonthAndYear, culture => culture.DateTimeFormat.YearMonthPattern)),
        new("nombre", 2, Number),
        new("pourcentage", 2, Percentage),
        new("euros", 2, Euros),
        new("pluriel", 3, Plural),
        new("majuscule_initiale", 1, call => call.Value is null ? null : FrenchText.Capitalized(FilterValues.Text(call, call.Value))),
        new("liste", 1, List),
        new("ou_a_completer", 2, call => IsAbsent(call.Value) ? FilterValues.Text(call, 1) ?? ToComplete : call.Value),
        new("oui_non", 1, YesNo),
        new(ChartFilter.Name, ChartFilter.MaxArguments, ChartFilter.Read),
    }.Concat(ShapeFilters.All).ToFrozenDictionary(filter => filter.Name);

    private static string? OnDate(FilterCall call, Func<DateOnly, string> french, Func<CultureInfo, string> pattern) => FilterValues.Date(call) switch
    {
        null => null,
        { } date when call.Printed.IsFrench => french(DateOnly.FromDateTime(date)),
        { } date => date.ToString(pattern(call.Printed.Culture), call.Printed.Culture),
    };

    private static string? Number(FilterCall call)
    {
        var decimals = FilterValues.Count(call, 1);
        return FilterValues.Number(call) switch
        {
            null => null,
            { } number when call.Printed.IsFrench => decimals is { } count ? FrenchNumbers.Fixed(number, count) : FrenchNumbers.Quantity(number),
            { } number when decimals is { } count => number.ToString("N" + count.ToString(CultureInfo.InvariantCulture), call.Printed.Culture),
            { } number => number.ToString("#,##0.##", call.Printed.Culture),
        };
    }

    private static string? Percentage(FilterCall call)
    {
        var decimals = FilterValues.Count(call, 1) ?? 0;
        return FilterValues.Number(call) switch
        {
            null => null,
            { } share when call.Printed.IsFrench => FrenchNumbers.Percent(share, decimals),
            { } share => share.ToString("P" + decimals.ToString(CultureInfo.InvariantCulture), call.Printed.Culture),
        };
    }

    private static string? Euros(FilterCall call)
    {
        var decimals = FilterValues.Count(call, 1);
        return FilterValues.Number(call) switch
        {
            null => null,
            { } amount when call.Printed.IsFrench => decimals is { } count ? FrenchNumbers.Fixed(amount, count) + "\u00A0€" : FrenchNumbers.Euros(amount),
            { } amount => "€" + amount.ToString("N" + (decimals ?? 2).ToString(CultureInfo.InvariantCulture), call.Printed.Culture),
        };
    }

    // Of a list, how many there are: « {{ actions | pluriel "action" }} ».
    private static string Plural(FilterCall call)
    {
        var singular = FilterValues.Text(call, 1) ?? throw new FilterException("« pluriel » attend le nom au singulier : {{ n | pluriel \"action\" }}");
        var count = call.Value is ICollection list ? list.Count : FilterValues.Number(call) ?? 0;
        return FrenchNumbers.Plural(count, singular, FilterValues.Text(call, 2));
    }

    private static string? List(FilterCall call) => call.Value switch
    {
        null => null,
        string text => text,
        IEnumerable items => FrenchText.Enumerate(items.Cast<object?>().Select(item => FilterValues.Text(call, item))),
        var other => FilterValues.Text(call, other),
    };

    private static string? YesNo(FilterCall call) => call.Value switch
    {
        null => null,
        bool yes => yes ? "oui" : "non",
        var other => throw new FilterException($"« oui_non » attend vrai ou faux, et a reçu « {FilterValues.Text(call, other)} »"),
    };

    private static bool IsAbsent(object? value) => value is null || value is string text && string.IsNullOrWhiteSpace(text) || value is ICollection { Count: 0 };
}
