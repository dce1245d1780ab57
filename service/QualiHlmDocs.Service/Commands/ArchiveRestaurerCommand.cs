using System.CommandLine;
using QualiHlmDocs.Service.Archive;

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

        var kept = store.Keep(new DepotArchive
        {
            Document = document,
            Statut = StatutArchive.Projet,
            Date = DateOnly.FromDateTime(DateTime.Now),
            Auteur = new(Environment.UserName),
            Organisme = version.Notice.Organisme,
            Message = $"Reprise de la version {version.Notice.Version} ({version.Version})",
            Diffusion = version.Notice.Diffusion,
            Comite = version.Notice.Comite,
            Programme = version.Notice.Programme,
            Pieces = [.. version.Fichiers.Select(file => new PieceArchive(file.Role, file.NomOrigine, store.Read(version, file)))],
        });
        Console.Out.WriteLine($"La version {version.Notice.Version} ({version.Version}) est reprise comme projet {kept.Notice.Version} ({kept.Version}).");
        return ExitCodes.Done;
    }
}
