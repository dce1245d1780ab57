using System.Text;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Vocabulary;

/// <summary>Prints the vocabulary as the Markdown page that template authors read.</summary>
internal static class VocabularyPage
{
    private const string Opening = """
        # Vocabulaire des modèles

        Cette page est produite par le programme ; un test vérifie qu’elle dit vrai. Elle donne tous les mots qu’un modèle
        Word peut employer. On les écrit entre doubles accolades : `{{ organisme.raison_sociale }}`. Dans une liste, on
        nomme d’abord chaque élément : `{{ for action in actions }} … {{ action.libelle }} … {{ end }}`.

        - Ce dont le plan ne dit rien est absent : `{{ if action.echeance }}…{{ else }}À compléter{{ end }}`.
        - Une liste vide se reconnaît à sa taille (`{{ if situations.size == 0 }}`) ou aux mots de « manque ».
        - Les textes sont déjà composés à la française (espaces insécables, guillemets, apostrophes).
        - Les adresses, courriels et téléphones des représentants ne sont jamais offerts aux modèles du dossier : seul
          « destinataire » les dit, dans une lettre.

        """;

    public static string Print(IReadOnlyList<NounPage> nouns)
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        foreach (var noun in nouns)
        {
            page.Append('\n').Append("## ").Append(FrenchText.Capitalized(noun.Name)).Append("\n\n");
            page.Append(noun.Meaning).Append("\n\n| mot | forme | sens |\n|---|---|---|\n");
            foreach (var word in noun.Words)
            {
                page.Append("| `").Append(word.Name).Append("` | ").Append(word.Form).Append(" | ").Append(word.Meaning).Append(" |\n");
            }
        }

        return FrenchText.Typographic(page.ToString());
    }
}
