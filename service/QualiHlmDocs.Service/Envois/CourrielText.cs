using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Envois;

/// <summary>The words of the mail that carries a letter.</summary>
/// <param name="Objet">One line.</param>
/// <param name="Texte">Plain text; an empty line stands between paragraphs.</param>
internal sealed record CourrielText(string Objet, string Texte)
{
    /// <summary>The type's own text where there is one; otherwise a few lines that present the letter.</summary>
    /// <exception cref="EnvoiException">The type's text has errors.</exception>
    public static CourrielText Of(string type, IReadOnlyDictionary<string, object?> words, string titre, DateOnly today)
    {
        var path = Path.Combine(ProgramFiles.Courriels, type + ".txt");
        return File.Exists(path) ? Own(path, words, today) : Usual(words, titre);
    }

    // The first line is the subject; the body follows an empty line.
    private static CourrielText Own(string path, IReadOnlyDictionary<string, object?> words, DateOnly today)
    {
        var (template, findings) = TextTemplate.Compile(File.ReadAllText(path), Path.GetFileName(path));
        var rendering = template?.Render(words, new RenderOptions { Today = today });
        if (rendering?.Text is not { } text)
        {
            var fault = findings.Concat(rendering?.Findings ?? []).FirstOrDefault(finding => finding.Severity == Severity.Blocking);
            throw new EnvoiException($"Le texte «\u00a0{Path.GetFileName(path)}\u00a0» a une erreur : {fault?.Message}");
        }

        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? new(text.Trim(), string.Empty) : new(text[..end].Trim(), text[end..].Trim('\n'));
    }

    private static CourrielText Usual(IReadOnlyDictionary<string, object?> words, string titre)
    {
        var sujet = Word(words, "courrier", "objet") is { Length: > 0 } objet ? char.ToUpperInvariant(objet[0]) + objet[1..] : titre;
        string[] paragraphs =
        [
            Word(words, "destinataire", "appel") is { Length: > 0 } appel ? appel : "Madame, Monsieur,",
            $"Vous trouverez ci-joint notre lettre : {(titre.Length > 0 ? char.ToLowerInvariant(titre[0]) + titre[1..] : "courrier")}.",
            Word(words, "destinataire", "formule"),
            string.Join('\n', new[] { Word(words, "expediteur", "signataire", "nom_complet"), Word(words, "expediteur", "signataire", "fonction"), Word(words, "expediteur", "nom") }.Where(line => line.Length > 0)),
            Word(words, "courrier", "mention_rgpd"),
        ];
        return new(sujet, string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0)));
    }

    private static string Word(IReadOnlyDictionary<string, object?> words, params ReadOnlySpan<string> path)
    {
        object? value = words;
        foreach (var name in path)
        {
            value = value is IReadOnlyDictionary<string, object?> noun && noun.TryGetValue(name, out var found) ? found : null;
        }

        return value as string ?? string.Empty;
    }
}
