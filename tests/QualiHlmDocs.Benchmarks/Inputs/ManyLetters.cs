using System.Globalization;
using System.Text.Json.Nodes;

namespace QualiHlmDocs.Benchmarks.Inputs;

/// <summary>S5: five hundred letters of one template, a file each.</summary>
internal static class ManyLetters
{
    private const int Count = 500;

    public static Scenario Scenario { get; } = new("S5", "500 letters of one template", Letter.Body, Data, new Aims(5, null)) { IsLong = true };

    private static JsonArray Data() => new([.. Enumerable.Range(1, Count).Select(number =>
    {
        var letter = Letter.Data();
        letter["nom"] = string.Create(CultureInfo.InvariantCulture, $"Le Goff & fils {number}");
        letter["reference"] = string.Create(CultureInfo.InvariantCulture, $"CCL-2026-{number:000}");
        return letter;
    })]);
}
