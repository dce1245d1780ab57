using System.CommandLine;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive</c>: one verb for each thing a person does with the archive.</summary>
internal static class ArchiveCommand
{
    public static Command Create()
    {
        var command = new Command("archive", "Consulte et vérifie l’archive des documents.");
        command.Subcommands.Add(ArchiveVerifierCommand.Create());
        return command;
    }
}
