using System.CommandLine;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Versions;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive restaurer DOCUMENT</c>: an old version becomes the newest projet; nothing is taken back.</summary>
internal static class ArchiveRestaurerCommand
{
    public static Command Create()
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Identifiant du document, ou la fin de celui-ci." };
        var version = new Option<string>("--version-archivee") { Description = "Numéro (1.0) ou dossier (v3) de la version à reprendre.", HelpName = "VERSION", Required = true };
        var command = new Command("restaurer", "Reprend une ancienne version comme nouveau projet ; les autres restent.") { document, version };
        command.SetAction((parsed, _) => ArchiveAccess.Run(store => Restore(store, parsed.GetRequiredValue(document), parsed.GetRequiredValue(version))));
        return command;
    }

    private static int Restore(ArchiveStore store, string words, string versionWords)
    {
        if (!ArchiveAccess.TryFind(store, words, out var document, out var refusal) || !ArchiveAccess.TryFind(store, document, versionWords, out var version, out refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var kept = VersionRestoration.Restore(store, version, DateOnly.FromDateTime(DateTime.Now), Environment.UserName);
        Console.Out.WriteLine($"La version {version.Notice.Version} ({version.Version}) est reprise comme projet {kept.Notice.Version} ({kept.Version}).");
        return ExitCodes.Done;
    }
}
