using System.CommandLine;
using QualiHlmDocs.Service.Archive.Index;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive reconstruire</c>: the catalogue made anew from the archive.</summary>
internal static class ArchiveReconstruireCommand
{
    public static Command Create()
    {
        var command = new Command("reconstruire", "Refait le catalogue à partir de l’archive, et termine une écriture interrompue.");
        command.SetAction((_, _) => ArchiveAccess.Run(store =>
        {
            store.Recover();
            var versions = new ArchiveIndex(store).Rebuild();
            Console.Out.WriteLine($"Catalogue refait : {versions} version{(versions > 1 ? "s" : string.Empty)} dans « {store.Racine} ».");
            return ExitCodes.Done;
        }));
        return command;
    }
}
