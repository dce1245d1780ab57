using System.CommandLine;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi</c>: letters to the représentants des locataires, and the register of what became of them.</summary>
internal static class EnvoiCommand
{
    public static Command Create()
    {
        var command = new Command("envoi", "Prépare, envoie et suit les lettres aux représentants des locataires.");
        command.Subcommands.Add(EnvoiPreparerCommand.Create());
        command.Subcommands.Add(EnvoiEssaiCommand.Create());
        command.Subcommands.Add(EnvoiEnvoyerCommand.Create());
        command.Subcommands.Add(EnvoiEtatCommand.Create());
        command.Subcommands.Add(EnvoiTrancherCommand.Create());
        command.Subcommands.Add(EnvoiReponseCommand.Create());
        command.Subcommands.Add(EnvoiRetoursCommand.Create());
        command.Subcommands.Add(EnvoiRelancesCommand.Create());
        command.Subcommands.Add(EnvoiRegistreCommand.Create());
        command.Subcommands.Add(EnvoiDonneesCommand.Create());
        return command;
    }
}
