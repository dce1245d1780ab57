using System.Text.Json;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Reads JSON into values of the language.</summary>
internal static class JsonValues
{
    public static object? Read(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var result = new ScriptObject();
                foreach (var property in json.EnumerateObject())
                {
                    result.SetValue(property.Name, Read(property.Value), readOnly: false);
                }

                return result;
            case JsonValueKind.Array:
                return new ScriptArray(json.EnumerateArray().Select(Read));
            case JsonValueKind.String:
                return json.GetString();
            case JsonValueKind.Number:
                return Number(json);
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                return null;
        }
    }

    private static object Number(JsonElement json)
    {
        if (json.TryGetInt64(out var integer))
        {
            return Numbers.Shrink(integer);
        }

        return json.TryGetDouble(out var number) ? number : json.GetDecimal();
    }
}
