using System.CommandLine;
using QualiHlmDocs.Service.Archive;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive extraire DOCUMENT</c>: the files of one version, compared with their digests on the way.</summary>
internal static class ArchiveExtraireCommand
{
    public static Command Create()
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Identifiant du document, ou la fin de celui-ci." };
        var version = new Option<string?>("--version-archivee") { Description = "Numéro (1.0) ou dossier (v3) de la version ; par défaut la dernière.", HelpName = "VERSION" };
        var output = new Option<string>("--sortie") { Description = "Dossier à créer, où copier les fichiers.", HelpName = "DOSSIER", Required = true };
        var command = new Command("extraire", "Copie les fichiers d’une version, vérifiés, dans un nouveau dossier.") { document, version, output };
        command.SetAction((parsed, _) => ArchiveAccess.Run(store =>
            Extract(store, parsed.GetRequiredValue(document), parsed.GetValue(version), parsed.GetRequiredValue(output))));
        return command;
    }

    private static int Extract(ArchiveStore store, string words, string? versionWords, string output)
    {
        if (!ArchiveAccess.TryFind(store, words, out var document, out var refusal) || !ArchiveAccess.TryFind(store, document, versionWords, out var version, out refusal))
        {
            return Terminal.Refuse(refusal);
        }

        if (Directory.Exists(output) || File.Exists(output))
        {
            return Terminal.Refuse($"« {output} » existe déjà : indiquez un dossier à créer.");
        }

        var files = version.Fichiers.Select(file => (file.Nom, Bytes: store.Read(version, file))).ToList();
        try
        {
            WriteAll(files, Path.GetFullPath(output));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Terminal.Refuse($"Le dossier « {output} » ne peut pas être écrit : {problem.Message}");
        }

        Console.Out.WriteLine($"Version {version.Notice.Version} ({version.Version}) : {files.Count} fichiers vérifiés et copiés dans « {output} ».");
        return ExitCodes.Done;
    }

    // Beside its place and then renamed: the folder appears whole, or not at all.
    private static void WriteAll(List<(string Nom, byte[] Bytes)> files, string output)
    {
        var temporary = $"{output}.{Path.GetRandomFileName()}.tmp";
        Directory.CreateDirectory(temporary);
        try
        {
            files.ForEach(file => File.WriteAllBytes(Path.Combine(temporary, file.Nom), file.Bytes));
            Directory.Move(temporary, output);
        }
        catch
        {
            Directory.Delete(temporary, recursive: true);
            throw;
        }
    }
}
