using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Archive.Index;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive lister</c>: every document and its versions.</summary>
internal static class ArchiveListerCommand
{
    public static Command Create()
    {
        var filter = new Argument<string?>("DOCUMENT") { Description = "Ne montre que les documents dont l’identifiant contient ce texte.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Affiche le résultat en JSON." };
        var command = new Command("lister", "Montre les documents archivés et leurs versions.") { filter, json };
        command.SetAction((parsed, _) => ArchiveAccess.Run(store => List(store, parsed.GetValue(filter), parsed.GetValue(json))));
        return command;
    }

    private static int List(ArchiveStore store, string? filter, bool asJson)
    {
        var versions = new ArchiveIndex(store).List().Where(version => version.Objet.Contains(filter ?? string.Empty, StringComparison.OrdinalIgnoreCase)).ToList();
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new ArchiveListAnswer(store.Racine, versions), PlanJson.Options));
            return ExitCodes.Done;
        }

        foreach (var document in versions.GroupBy(version => version.Objet, StringComparer.Ordinal))
        {
            Console.Out.WriteLine(document.Key);
            foreach (var version in document)
            {
                Console.Out.WriteLine($"  {version.Version,-4} {version.Numero,-5} {Statut(version.Statut),-23} {version.Date}  {version.Auteur}");
            }
        }

        Console.Out.WriteLine(versions.Count == 0 ? $"Aucun document dans l’archive « {store.Racine} »." : $"Archive : {store.Racine}");
        return ExitCodes.Done;
    }

    private static string Statut(string code) => code switch
    {
        "projet" => "projet",
        "valide" => "validé par l’auditeur",
        "depose" => "déposé",
        _ => "décidé",
    };

    private sealed record ArchiveListAnswer(string Racine, IReadOnlyList<VersionIndexee> Versions);
}
