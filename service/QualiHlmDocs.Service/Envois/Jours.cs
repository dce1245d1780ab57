using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Service.Envois;

/// <summary>Days as sentences say them.</summary>
internal static class Jours
{
    public static string Of(DateOnly? day) => day is { } given ? FrenchDates.WithWeekday(given) : "date non fixée";
}
