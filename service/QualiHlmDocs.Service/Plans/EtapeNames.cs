using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using QualiHlmDocs.Documents.Plans;

namespace QualiHlmDocs.Service.Plans;

/// <summary>The steps of the cycle by the names that the command line and the API use: <c>admissibilite</c>, <c>audit_mise_en_oeuvre</c>.</summary>
internal static class EtapeNames
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<EtapeCycle>().Select(NameOf)];

    /// <summary>Dashes do for underscores. Null or empty is no step, and is well.</summary>
    public static bool TryParse(string? name, out EtapeCycle? etape, [NotNullWhen(false)] out string? refusal)
    {
        (etape, refusal) = (null, null);
        if (string.IsNullOrWhiteSpace(name))
        {
            return true;
        }

        var wanted = name.Trim().Replace('-', '_');
        etape = Enum.GetValues<EtapeCycle>().Cast<EtapeCycle?>().FirstOrDefault(one => NameOf(one.GetValueOrDefault()).Equals(wanted, StringComparison.OrdinalIgnoreCase));
        if (etape is null)
        {
            refusal = $"« {name} » n’est pas une étape du cycle ({string.Join(", ", All)}).";
        }

        return etape is not null;
    }

    private static string NameOf(EtapeCycle etape) => JsonNamingPolicy.SnakeCaseLower.ConvertName(etape.ToString());
}
