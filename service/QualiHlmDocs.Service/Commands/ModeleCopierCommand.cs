using System.CommandLine;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Modeles;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>modele copier CODE</c>: a template of the program, for an organisme to make it its own.</summary>
internal static class ModeleCopierCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = "Le code du modèle : « documents lister » les montre." };
        var sortie = new Option<string?>("--sortie") { Description = "Le dossier où le copier ; sans lui, celui des modèles de l’organisme.", HelpName = "DOSSIER" };
        var command = new Command("copier", "Copie un modèle du programme, pour l’adapter : la copie dit de quelle version elle vient.") { code, sortie };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(code), parsed.GetValue(sortie)));
        return command;
    }

    private static int Run(string code, string? folder)
    {
        var settings = ServiceSettings.FromEnvironment();
        var target = folder ?? settings.Modeles ?? ".";
        // The program's own, even where the organisme has its version already.
        if (new ModeleCatalogue(settings with { Modeles = null }).Find(code) is not { } entry)
        {
            return Terminal.Refuse($"Aucun modèle n’a le code « {code} » : « documents lister » les montre.", ExitCodes.WrongUsage);
        }

        var path = Path.Combine(target, code + ".docx");
        if (File.Exists(path))
        {
            return Terminal.Refuse($"« {path} » existe déjà : renommez-le, ou copiez ailleurs avec --sortie.");
        }

        try
        {
            Directory.CreateDirectory(target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Terminal.Refuse($"Le dossier « {target} » ne peut pas être créé.");
        }

        var copy = new ModeleStamp(code, entry.Declared.Version).On(File.ReadAllBytes(entry.Path));
        if (!OutputFile.TryWrite(path, copy, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        Console.WriteLine($"Copié : {path} (version {entry.Declared.Version}).");
        Console.WriteLine(Path.GetFullPath(target) == Path.GetFullPath(settings.Modeles ?? string.Empty)
            ? "Modifiez-le dans Word : il remplace désormais celui du programme."
            : $"Une fois modifié dans Word, mettez-le dans « {settings.Modeles} » : il y remplacera celui du programme.");
        return ExitCodes.Done;
    }
}
