using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualiHlmDocs.Documents.Workbook.Parts;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>The JSON form of a correspondance: <c>{"feuilles":[{"feuille":"PAA","nature":"Actions","en_tete":5,"colonnes":{"G":"echeance"}}],"alias":{"Butée":"echeance"}}</c>.</summary>
internal static class CorrespondanceJson
{
    // A sheet has 16 384 columns and a formula 8 192 characters: nobody writes more by hand.
    private const int MaxBytes = 256 * 1024;

    private const string Example = "{\"feuilles\":[{\"feuille\":\"PAA\",\"colonnes\":{\"G\":\"echeance\"}}]}";

    private static readonly JsonSerializerOptions Compact = Options(isIndented: false);
    private static readonly JsonSerializerOptions Indented = Options(isIndented: true);

    public static bool TryParse(ReadOnlySpan<byte> json, [NotNullWhen(true)] out Correspondance? correspondance, [NotNullWhen(false)] out string? refusal)
    {
        (correspondance, refusal) = (null, null);
        try
        {
            var written = json.Length > MaxBytes ? null : JsonSerializer.Deserialize<Written>(json, Compact);
            correspondance = written?.ToCorrespondance();
            refusal = correspondance is null ? "La correspondance est vide ou trop longue." : FaultOf(correspondance);
        }
        catch (JsonException broken)
        {
            var line = broken.LineNumber is { } number ? $" (ligne {number + 1})" : string.Empty;
            refusal = $"La correspondance ne se lit pas comme du JSON de la forme attendue{line}. Exemple : {Example}";
        }

        correspondance = refusal is null ? correspondance : null;
        return correspondance is not null;
    }

    public static string Of(Correspondance correspondance, bool isIndented) => JsonSerializer.Serialize(Written.Of(correspondance), isIndented ? Indented : Compact);

    private static string? FaultOf(Correspondance correspondance)
    {
        foreach (var feuille in correspondance.Feuilles)
        {
            if (feuille.Feuille.Length == 0)
            {
                return "Chaque feuille d’une correspondance porte son nom (« feuille »).";
            }

            if (feuille.EnTete is < 1 or > CellReference.MaxRow)
            {
                return $"La ligne d’en-tête de la feuille « {feuille.Feuille} » n’est pas une ligne de classeur.";
            }

            if (feuille.Colonnes.Keys.FirstOrDefault(letters => CellReference.ColumnOf(letters) is null) is { } unknown)
            {
                return $"« {unknown} » n’est pas une colonne (feuille « {feuille.Feuille} ») : donnez ses lettres, par exemple « G ».";
            }
        }

        return null;
    }

    private static JsonSerializerOptions Options(bool isIndented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = isIndented,
        MaxDepth = 8,
    };

    private sealed record Written(List<WrittenFeuille>? Feuilles, Dictionary<string, string>? Alias)
    {
        public static Written Of(Correspondance correspondance) => new(
            correspondance.Feuilles.IsEmpty ? null : [.. correspondance.Feuilles.Select(feuille => new WrittenFeuille(feuille.Feuille, feuille.Nature, feuille.EnTete, feuille.Colonnes.IsEmpty ? null : new(feuille.Colonnes)))],
            correspondance.Alias.IsEmpty ? null : new(correspondance.Alias));

        public Correspondance ToCorrespondance() => new()
        {
            Feuilles = [.. (Feuilles ?? []).Where(feuille => feuille is not null).Select(feuille => new FeuilleCorrespondance(feuille.Feuille ?? string.Empty, feuille.Nature, feuille.EnTete, (feuille.Colonnes ?? []).ToImmutableSortedDictionary(StringComparer.OrdinalIgnoreCase)))],
            Alias = (Alias ?? []).Where(alias => alias.Value is not null).ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    private sealed record WrittenFeuille(string? Feuille, string? Nature, int? EnTete, Dictionary<string, string?>? Colonnes);
}
