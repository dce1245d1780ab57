using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive exporter ETAPE</c>: the last version of each document of a step, as one zip with its digests.</summary>
internal static class ArchiveExporterCommand
{
    private sealed record Asked(string Etape, string? Organisme, int? Cycle, string Sortie);

    public static Command Create()
    {
        var etape = new Argument<string>("ETAPE") { Description = "L’étape : son code (ADM) ou son dossier (01-Admissibilite)." };
        var organisme = new Option<string?>("--organisme") { Description = "L’organisme, où l’archive en a plusieurs.", HelpName = "NOM" };
        var cycle = new Option<int?>("--cycle") { Description = "Le cycle, où l’archive en a plusieurs.", HelpName = "N" };
        var output = new Option<string>("--sortie") { Description = "Le fichier à écrire.", HelpName = "F.zip", Required = true };
        var command = new Command("exporter", "Réunit les documents d’une étape dans un zip, avec leurs empreintes.") { etape, organisme, cycle, output };
        command.SetAction((parsed, _) => ArchiveAccess.Run(store => Export(
            store, new(parsed.GetRequiredValue(etape), parsed.GetValue(organisme), parsed.GetValue(cycle), parsed.GetRequiredValue(output)))));
        return command;
    }

    private static int Export(ArchiveStore store, Asked asked)
    {
        if (!TryFind(store, asked, out var documents, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var temporary = $"{asked.Sortie}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var zip = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                new ArchiveExport(store).Write(documents.Select(document => store.Versions(document)[^1]), zip);
                zip.Flush(flushToDisk: true);
            }

            File.Move(temporary, asked.Sortie, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Terminal.Refuse($"Le fichier « {asked.Sortie} » ne peut pas être écrit : {problem.Message}");
        }
        finally
        {
            if (File.Exists(temporary)) // a missing folder is an exception to Delete
            {
                File.Delete(temporary);
            }
        }

        Console.Out.WriteLine($"Exporté : {documents.Count} document{(documents.Count > 1 ? "s" : string.Empty)}, vérifié{(documents.Count > 1 ? "s" : string.Empty)}, dans « {asked.Sortie} ».");
        return ExitCodes.Done;
    }

    private static bool TryFind(ArchiveStore store, Asked asked, [NotNullWhen(true)] out IReadOnlyList<DocumentId>? documents, [NotNullWhen(false)] out string? refusal)
    {
        (documents, refusal) = (null, null);
        if (EtapeArchive.Named(asked.Etape) is not { } etape)
        {
            refusal = $"« {asked.Etape} » n’est pas une étape : {string.Join(", ", EtapeArchive.All.Select(one => one.Code))}.";
            return false;
        }

        var slug = asked.Organisme is null ? null : DocumentId.Of(asked.Organisme, 1, etape, TypeDocument.Dossier).Organisme;
        var steps = store.Documents()
            .Where(one => one.Etape == etape && (slug is null || one.Organisme == slug) && (asked.Cycle is null || one.Cycle == asked.Cycle))
            .GroupBy(one => $"{one.Organisme}, cycle {one.Cycle}").ToList();
        documents = steps.Count == 1 ? [.. steps[0]] : null;
        refusal = steps.Count switch
        {
            0 => $"L’archive « {store.Racine} » n’a pas de document pour l’étape {etape.Code} : « archive lister » les montre.",
            1 => null,
            _ => $"Plusieurs dossiers ont l’étape {etape.Code} ({string.Join(" ; ", steps.Select(step => step.Key))}) : choisissez avec --organisme et --cycle.",
        };
        return documents is not null;
    }
}
