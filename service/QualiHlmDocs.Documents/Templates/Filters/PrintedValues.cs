using System.Collections.Concurrent;
using System.Globalization;

namespace QualiHlmDocs.Documents.Templates.Filters;

/// <summary>How values look when a template prints them as they are, in a culture.</summary>
internal sealed class PrintedValues
{
    private static readonly ConcurrentDictionary<string, PrintedValues> Known = new(StringComparer.OrdinalIgnoreCase);

    private PrintedValues(CultureInfo culture) => Culture = culture;

    /// <summary>What Scriban's own functions format with.</summary>
    public CultureInfo Culture { get; }

    public bool IsFrench => Culture.Name.Length == 0 || Culture.TwoLetterISOLanguageName == "fr";

    /// <exception cref="CultureNotFoundException">The machine knows no such culture.</exception>
    public static PrintedValues For(string culture) => Known.GetOrAdd(culture, name =>
        new PrintedValues(name.Equals("fr-FR", StringComparison.OrdinalIgnoreCase) || name.Equals("fr", StringComparison.OrdinalIgnoreCase)
            ? FrenchCulture.Instance
            : CultureInfo.GetCultureInfo(name, predefinedOnly: true)));

    /// <summary>Null for a value that has no look of its own: Scriban prints it.</summary>
    public string? TextOf(object value) => value switch
    {
        decimal number => number.ToString(Culture),
        double number => double.IsFinite(number) ? number.ToString(Culture) : throw new NotANumberException(),
        float number => float.IsFinite(number) ? number.ToString(Culture) : throw new NotANumberException(),
        DateTime date => TextOf(date),
        DateOnly date => date.ToString(DatePattern, Culture),
        _ => null,
    };

    // The slash of a pattern is the culture's own separator unless it is quoted.
    private string DatePattern => IsFrench ? "dd'/'MM'/'yyyy" : Culture.DateTimeFormat.ShortDatePattern;

    private string TextOf(DateTime date) => date.TimeOfDay == TimeSpan.Zero
        ? date.ToString(DatePattern, Culture)
        : date.ToString(DatePattern + " HH:mm", Culture);
}

/// <summary>A calculation gave no number (a division by zero); the door turns it into a finding.</summary>
internal sealed class NotANumberException : Exception
{
    public NotANumberException()
        : base("The result is not a number.")
    {
    }

    public NotANumberException(string message)
        : base(message)
    {
    }

    public NotANumberException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
