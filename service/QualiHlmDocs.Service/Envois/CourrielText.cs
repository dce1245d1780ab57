using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;

namespace QualiHlmDocs.Service.Envois;

/// <summary>The words of the mail that carries a letter.</summary>
/// <param name="Objet">One line.</param>
/// <param name="Texte">Plain text; an empty line stands between paragraphs.</param>
internal sealed record CourrielText(string Objet, string Texte);

/// <summary>The text of a type's mails: the organisme's own, over the program's <c>courriels/TYPE.txt</c>.</summary>
internal sealed class CourrielModele
{
    private readonly TextTemplate _template;
    private readonly string _nom;

    private CourrielModele(TextTemplate template, string nom) => (_template, _nom) = (template, nom);

    /// <exception cref="EnvoiException">There is no such text, or it has errors.</exception>
    public static CourrielModele For(string type)
    {
        var nom = type + ".txt";
        string?[] folders = [ServiceSettings.FromEnvironment().Modeles, ProgramFiles.Templates];
        var path = folders.OfType<string>().Select(folder => Path.Combine(folder, "courriels", nom)).FirstOrDefault(File.Exists)
            ?? throw new EnvoiException($"Le texte de courriel «\u00a0{nom}\u00a0» manque parmi les modèles du programme.");
        var (template, findings) = TextTemplate.Compile(File.ReadAllText(path), nom);
        return template is null ? throw Refusal(nom, findings.Select(finding => finding.Message).FirstOrDefault()) : new(template, nom);
    }

    /// <summary>The mail to one person: the first line is its subject.</summary>
    /// <exception cref="EnvoiException">The text cannot be made with these words.</exception>
    public CourrielText Write(IReadOnlyDictionary<string, object?> words, DateOnly today)
    {
        var rendering = _template.Render(words, new RenderOptions { Today = today });
        if (rendering.Text is not { } text)
        {
            throw Refusal(_nom, rendering.Findings.Select(finding => finding.Message).FirstOrDefault());
        }

        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? new(text.Trim(), string.Empty) : new(text[..end].Trim(), text[end..].Trim());
    }

    private static EnvoiException Refusal(string nom, string? why) => new($"Le texte de courriel «\u00a0{nom}\u00a0» a une erreur : {why ?? "il ne peut pas être lu."}");
}
