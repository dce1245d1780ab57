using System.CommandLine;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive</c>: one verb for each thing a person does with the archive.</summary>
internal static class ArchiveCommand
{
    public static Command Create()
    {
        var command = new Command("archive", "Consulte, vérifie et restaure les documents archivés.");
        command.Subcommands.Add(ArchiveListerCommand.Create());
        command.Subcommands.Add(ArchiveVerifierCommand.Create());
        command.Subcommands.Add(ArchiveExtraireCommand.Create());
        command.Subcommands.Add(ArchiveComparerCommand.Create());
        command.Subcommands.Add(ArchiveExporterCommand.Create());
        command.Subcommands.Add(ArchiveRestaurerCommand.Create());
        command.Subcommands.Add(ArchiveReconstruireCommand.Create());
        command.Subcommands.Add(ArchiveSynchroniserCommand.Create());
        command.Subcommands.Add(ArchiveDiagnostiquerCommand.Create());
        foreach (var step in ArchiveStepCommand.Create())
        {
            command.Subcommands.Add(step);
        }

        return command;
    }
}
