using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Service.Plans;

/// <summary>
/// The JSON of the command line and of the HTTP API: UTF-8 with its accents, snake_case, absent is null or an empty
/// list, and every record of a plan says its cell.
/// </summary>
internal static class PlanJson
{
    /// <summary>For a terminal or a file: indented.</summary>
    public static JsonSerializerOptions Options { get; } = Configured(new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true });

    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.NumberHandling = JsonNumberHandling.Strict;
        // Read by programs and by people, never pasted into a page's markup: accents and apostrophes stay letters.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter<Theme>()); // M1…P7 are codes, printed as they are
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ShapePlanRecords } };
        return options;
    }

    private static void ShapePlanRecords(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(string)))
        {
            SayNothingAsNull(property);
        }

        if (type.Type.Namespace == typeof(PlanActions).Namespace)
        {
            KeepOnlyWhatWasRead(type);
        }
    }

    private static void SayNothingAsNull(JsonPropertyInfo property)
    {
        if (property.Get is { } get)
        {
            property.Get = record => get(record) is string { Length: > 0 } text ? text : null;
            property.IsGetNullable = true;
        }
    }

    private static void KeepOnlyWhatWasRead(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            if (property.PropertyType == typeof(Origine))
            {
                type.Properties[i] = Cellule(type, property);
            }
            else if (property.Set is null)
            {
                type.Properties.RemoveAt(i); // computed from others: not read, not printed
            }
            else if (property.Name == "is_continuous")
            {
                property.Name = "en_continu"; // booleans are English in code; here the template's word for it
            }
        }
    }

    private static JsonPropertyInfo Cellule(JsonTypeInfo type, JsonPropertyInfo origine)
    {
        var get = origine.Get ?? throw new InvalidOperationException("An Origine can always be read.");
        var cellule = type.CreateJsonPropertyInfo(typeof(string), "cellule");
        cellule.Get = record => get(record) is Origine { Row: { } row } && row != Place.None ? row.Text : null;
        cellule.IsGetNullable = true;
        return cellule;
    }
}
