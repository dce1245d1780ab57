using System.Text.Json;

namespace QualiHlmDocs.Service.Tests.Support;

/// <summary>Holds a dossier beside the plan that <c>lire</c> prints of the same workbook.</summary>
internal static class Checks
{
    public static async Task<JsonElement> Read(TemporaryFolder folder, string workbook)
    {
        var ended = await Verb.Run(folder, "lire", workbook, "--date", "2026-11-21");
        ended.ExitCode.Should().BeOneOf([0, 1], "lire said: {0}", ended.Error);
        return JsonDocument.Parse(ended.Output).RootElement.Clone();
    }

    /// <summary>Every action, every point d'alerte, every situation is there by its own words.</summary>
    public static void EverythingIsPrinted(ProducedDossier dossier, JsonElement plan)
    {
        var text = dossier.Text;
        foreach (var action in plan.GetProperty("actions").EnumerateArray())
        {
            Printed(text, action, "ref");
            Printed(text, action, "libelle");
        }

        foreach (var point in plan.GetProperty("points").EnumerateArray().Where(point => point.GetProperty("nature").GetString() == "alerte"))
        {
            Printed(text, point, "ref");
            Printed(text, point, "libelle");
        }

        foreach (var situation in plan.GetProperty("situations").EnumerateArray())
        {
            Printed(text, situation, "site");
        }
    }

    private static void Printed(string text, JsonElement record, string field)
    {
        if (record.GetProperty(field).GetString() is { } words)
        {
            text.Contains(ProducedDossier.Spaced(words), StringComparison.Ordinal)
                .Should().BeTrue("the dossier prints {0} « {1} » ({2})", field, words, record.GetProperty("cellule"));
        }
    }
}
