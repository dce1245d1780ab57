using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;

namespace QualiHlmDocs.Documents.Tests.Workbook;

/// <summary>A reading as lines that people compare: every field of every action and point that holds something, and the findings.</summary>
internal static class PlanText
{
    // Where it was read is another matter, and what follows from the rest says nothing more.
    private static readonly HashSet<string> LeftOut = [nameof(FicheAction.Origine), nameof(FicheAction.IsClosed), nameof(Point.IsLifted)];

    public static string Of(WorkbookReading reading)
    {
        var text = new StringBuilder();
        foreach (var action in reading.Given().Actions)
        {
            Append(text, "action", action);
        }

        foreach (var point in reading.Given().Points)
        {
            Append(text, "point", point);
        }

        foreach (var finding in reading.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"finding {finding.Code} {finding.Place.Text}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string kind, object record)
    {
        text.Append(kind).Append('\n');
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.MetadataToken))
        {
            if (!LeftOut.Contains(property.Name) && Shown(property.GetValue(record)) is { Length: > 0 } shown && !IsUnsaid(property, shown))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {property.Name} = {shown}\n");
            }
        }
    }

    // A plain « false » is the absence of a mark; a nullable one is a « non » that was read.
    private static bool IsUnsaid(PropertyInfo property, string shown) => property.PropertyType == typeof(bool) && shown == "false";

    private static string Shown(object? value) => value switch
    {
        null => string.Empty,
        string text => text.Replace("\n", "⏎", StringComparison.Ordinal),
        bool flag => flag ? "true" : "false",
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable items => string.Join(" | ", items.Cast<object>().Select(Shown)),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
