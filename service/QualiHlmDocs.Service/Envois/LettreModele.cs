using System.Collections.Immutable;
using System.Text.Json;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Envois;

/// <summary>The template of a type of letter: its Word file and what it declares of itself.</summary>
internal sealed class LettreModele
{
    private LettreModele(string nom, byte[] bytes, CompiledTemplate template) => (Nom, Bytes, Template) = (nom, bytes, template);

    public string Nom { get; }

    public byte[] Bytes { get; }

    public CompiledTemplate Template { get; }

    public string Titre { get; private init; } = string.Empty;

    public string Objet { get; private init; } = string.Empty;

    /// <summary>ASCII words for the produced file's name.</summary>
    public string Fichier { get; private init; } = "Lettre";

    public ImmutableArray<string> PiecesJointes { get; private init; } = [];

    /// <summary>True where the letter is about the last meeting held and not about the next.</summary>
    public bool IsAboutPast { get; private init; }

    /// <summary>True for what is made once for a meeting and goes to everybody as it is.</summary>
    public bool IsOfMeeting { get; private init; }

    /// <summary>The types that can be sent.</summary>
    public static ImmutableArray<string> Types() => Directory.Exists(ProgramFiles.Templates)
        ? [.. Directory.EnumerateFiles(ProgramFiles.Templates, "lettre-*.docx").Select(file => Path.GetFileNameWithoutExtension(file)["lettre-".Length..]).Append("compte-rendu").Order(StringComparer.Ordinal)]
        : [];

    /// <exception cref="EnvoiException">There is no such type, or its template has errors.</exception>
    public static LettreModele Of(string type)
    {
        var code = Types().Contains(type) ? type == "compte-rendu" ? type : "lettre-" + type
            : throw new EnvoiException($"«\u00a0{type}\u00a0» n’est pas un type de lettre ({string.Join(", ", Types())}).");
        var path = Path.Combine(ProgramFiles.Templates, code + ".docx");
        if (!File.Exists(path))
        {
            throw new EnvoiException($"Le modèle «\u00a0{code}.docx\u00a0» manque parmi les modèles du programme.");
        }

        var bytes = File.ReadAllBytes(path);
        var (template, findings) = CompiledTemplate.Compile(bytes, code + ".docx");
        return template is null
            ? throw new EnvoiException(findings.Length > 0 ? $"Le modèle «\u00a0{code}.docx\u00a0» a une erreur : {findings[0].Message}" : $"Le modèle «\u00a0{code}.docx\u00a0» est inutilisable.")
            : Declared(new(code + ".docx", bytes, template), Path.ChangeExtension(path, ".json"));
    }

    private static LettreModele Declared(LettreModele modele, string path)
    {
        if (!File.Exists(path))
        {
            return modele;
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var words = json.RootElement;
        return new(modele.Nom, modele.Bytes, modele.Template)
        {
            Titre = Text(words, "titre"),
            Objet = Text(words, "objet"),
            Fichier = Text(words, "fichier") is { Length: > 0 } name ? name : "Lettre",
            PiecesJointes = words.TryGetProperty("pieces_jointes", out var list) ? [.. list.EnumerateArray().Select(one => one.GetString() ?? string.Empty)] : [],
            IsAboutPast = Text(words, "reunion") == "derniere" || Text(words, "portee") == "reunion",
            IsOfMeeting = Text(words, "portee") == "reunion",
        };
    }

    private static string Text(JsonElement words, string name) =>
        words.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? string.Empty : string.Empty;
}
