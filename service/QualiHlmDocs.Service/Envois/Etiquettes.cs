using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Envois;

/// <summary>Address labels, 24 to a page (70 × 37 mm), three in a row.</summary>
internal static class Etiquettes
{
    private const string Nom = "etiquettes.docx";
    private const int PerRow = 3;

    /// <param name="addresses">The lines of each address (NF Z 10-011), in the order of the letters.</param>
    /// <exception cref="EnvoiException">The template is missing or has an error.</exception>
    public static ReadOnlyMemory<byte> Write(IEnumerable<IEnumerable<string>> addresses)
    {
        var path = Path.Combine(ProgramFiles.Templates, "registre", Nom);
        if (!File.Exists(path))
        {
            throw new EnvoiException($"Le modèle «\u00a0{Nom}\u00a0» manque parmi les modèles du programme.");
        }

        var rows = addresses.Select(lines => string.Join('\n', lines)).Chunk(PerRow).Select(row => (object?)new Dictionary<string, object?>
        {
            ["un"] = row[0], ["deux"] = row.ElementAtOrDefault(1) ?? string.Empty, ["trois"] = row.ElementAtOrDefault(2) ?? string.Empty,
        }).ToList();
        var (template, findings) = CompiledTemplate.Compile(File.ReadAllBytes(path), Nom);
        var rendering = template?.Render(new Dictionary<string, object?> { ["rangs"] = rows }, RenderOptions.Default);
        return rendering?.Bytes ?? throw new EnvoiException((rendering?.Findings ?? findings).FirstOrDefault()?.Message ?? $"Le modèle «\u00a0{Nom}\u00a0» est inutilisable.");
    }
}
