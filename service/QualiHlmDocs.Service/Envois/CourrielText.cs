namespace QualiHlmDocs.Service.Envois;

/// <summary>The words of the mail that carries a letter.</summary>
/// <param name="Objet">One line.</param>
/// <param name="Texte">Plain text; an empty line stands between paragraphs.</param>
internal sealed record CourrielText(string Objet, string Texte)
{
    /// <summary>The type's own text where there is one; otherwise a few lines that present the letter.</summary>
    public static CourrielText Of(string type, IReadOnlyDictionary<string, object?> words, string titre, DateOnly today) => Usual(words, titre);

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
