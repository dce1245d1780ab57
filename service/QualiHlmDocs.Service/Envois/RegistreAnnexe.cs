using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Envois;

/// <summary>The register as an annex of the dossier: names and roles, never an address (R35).</summary>
internal static class RegistreAnnexe
{
    private const string Nom = "annexe-registre.docx";

    /// <exception cref="EnvoiException">The template is missing or has an error.</exception>
    public static ReadOnlyMemory<byte> Write(RegistreVu registre, DateOnly today)
    {
        var path = Path.Combine(ProgramFiles.Templates, "registre", Nom);
        if (!File.Exists(path))
        {
            throw new EnvoiException($"Le modèle «\u00a0{Nom}\u00a0» manque parmi les modèles du programme.");
        }

        var (template, findings) = CompiledTemplate.Compile(File.ReadAllBytes(path), Nom);
        var rendering = template?.Render(Words(registre, today), new RenderOptions { Today = today });
        return rendering?.Bytes ?? throw new EnvoiException((rendering?.Findings ?? findings).FirstOrDefault()?.Message ?? $"Le modèle «\u00a0{Nom}\u00a0» est inutilisable.");
    }

    /// <summary>What the template may say.</summary>
    public static IReadOnlyDictionary<string, object?> Words(RegistreVu registre, DateOnly today) => new Dictionary<string, object?>
    {
        ["organisme"] = registre.Fiches.Organisme,
        ["date"] = today,
        ["nombre_lettres"] = registre.Envois.Count(one => one.Envoi.Etat is EtatEnvoi.Envoyee or EtatEnvoi.Deposee),
        ["associations"] = registre.Fiches.Associations.Select(one => Noun(("sigle", one.Sigle), ("nom", one.Nom), ("affiliation", one.Affiliation), ("nombre", registre.Fiches.Personnes.Count(person => person.Association == one.Sigle)))).ToList<object?>(),
        ["reunions"] = registre.Fiches.Reunions.Select(one => Noun(
            ("ref", one.Ref), ("etape", EtapeLabels.Of(one.Etape)), ("instance", one.Instance), ("date", one.Date), ("convocation", registre.LeftOn("convocation", one)), ("compte_rendu", registre.LeftOn("compte-rendu", one)),
            ("presence", ChronologieRegistre.PresenceOf(one)),
            ("nombre_observations", registre.Fiches.Observations.Count(observation => observation.Reunion == one.Ref)))).ToList<object?>(),
        ["observations"] = registre.Fiches.Observations.Select(one => Noun(
            ("ref", one.Ref), ("reunion", one.Reunion), ("association", one.Association), ("texte", one.Texte), ("reponse", one.Reponse), ("suite", one.Suite), ("action", one.Action))).ToList<object?>(),
        ["chronologie"] = registre.Chronologie.Select(fait => Noun(("date", fait.Date), ("etape", EtapeLabels.Of(fait.Etape)), ("libelle", fait.Libelle))).ToList<object?>(),
    };

    private static Dictionary<string, object?> Noun(params (string Name, object? Value)[] words) => words.ToDictionary(word => word.Name, word => word.Value);
}
