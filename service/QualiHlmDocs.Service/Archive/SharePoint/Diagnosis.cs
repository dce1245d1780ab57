using System.Net;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>Tries each thing that a copy needs, in the order in which it needs them.</summary>
internal sealed class Diagnosis(GraphRequests graph, SharePointSettings settings, IReadOnlyList<CopieSharePoint> copies)
{
    public async Task<IReadOnlyList<Verification>> Run(CancellationToken stop)
    {
        try
        {
            var library = await Library.Open(graph, settings, stop);
            return [new(true, $"Le site « {settings.Site} » et sa bibliothèque « {settings.Bibliotheque} » sont accessibles."), await Writing(library, stop), await Fields(library, stop), await Versions(library, stop)];
        }
        catch (GraphException failure)
        {
            return [new(false, GraphWords.Refusal(failure, settings))];
        }
    }

    private static async Task<Verification> Writing(Library library, CancellationToken stop)
    {
        try
        {
            await library.TryWrite($"qualihlm-essai-{Guid.NewGuid():N}", stop);
            return new(true, "L’application peut écrire dans la bibliothèque.");
        }
        catch (GraphException failure) when (failure.Status == HttpStatusCode.Forbidden)
        {
            return new(false, "L’application ne peut que lire la bibliothèque : accordez-lui le rôle « write » sur le site (POST /sites/{id}/permissions).");
        }
    }

    private static async Task<Verification> Fields(Library library, CancellationToken stop)
    {
        var missing = Columns.All.Except(await library.ColumnNames(stop), StringComparer.Ordinal).ToList();
        return missing.Count == 0
            ? new(true, "La bibliothèque a toutes les colonnes.")
            : new(false, $"La bibliothèque n’a pas {(missing.Count > 1 ? "les colonnes" : "la colonne")} {string.Join(", ", missing)} : ajoutez {(missing.Count > 1 ? "ces colonnes" : "cette colonne")} de type « Une seule ligne de texte », sous ce nom exact.");
    }

    // Graph v1.0 does not tell a library's versioning: a file that was stored, then given columns, has two versions or more.
    private async Task<Verification> Versions(Library library, CancellationToken stop)
    {
        if (copies.SelectMany(copy => copy.Fichiers).LastOrDefault() is not { } last)
        {
            return new(true, "Les versions de la bibliothèque ne peuvent être vérifiées qu’après une première copie.");
        }

        return await Count(library, last.Item, stop) switch
        {
            0 => new(false, $"Le fichier « {last.Chemin} » n’est plus dans la bibliothèque : il a été déplacé ou supprimé. Le disque garde l’original."),
            1 => new(false, "La bibliothèque ne garde pas les versions : activez-les dans ses paramètres, et fixez-y une limite ou une rétention."),
            _ => new(true, "La bibliothèque garde les versions."),
        };
    }

    private static async Task<int> Count(Library library, string item, CancellationToken stop)
    {
        try
        {
            return await library.Versions(item, stop);
        }
        catch (GraphException failure) when (failure.Status == HttpStatusCode.NotFound)
        {
            return 0;
        }
    }
}

/// <summary>One thing that a copy needs.</summary>
/// <param name="IsGood">False when copies cannot be made, or not as they should be.</param>
/// <param name="Phrase">What was found and what to do, in French.</param>
public sealed record Verification(bool IsGood, string Phrase);
