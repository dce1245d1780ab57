using System.CommandLine;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Envois;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi essai</c>: the first letter of a campaign to oneself, by the configured channel; the register knows nothing of it.</summary>
internal static class EnvoiEssaiCommand
{
    public static Command Create()
    {
        var inputs = new EnvoiInputs();
        var canal = EnvoiInputs.Canal();
        var address = new Option<string>("--a") { Description = "Votre propre adresse de courriel.", HelpName = "ADRESSE", Required = true };
        var command = new Command("essai", "Envoie à vous-même la première lettre de la campagne, telle qu’elle partirait ; rien n’est noté.") { canal, address };
        inputs.AddTo(command);
        command.SetAction((parsed, stop) => EnvoiAccess.Run(desk => inputs.TryRead(parsed, stop, out var demande, out var exitCode)
            ? Try(desk, demande, parsed.GetValue(canal) ?? desk.Settings.Canal, parsed.GetRequiredValue(address), stop)
            : Task.FromResult(exitCode)));
        return command;
    }

    private static async Task<int> Try(EnvoiDesk desk, DemandeEnvoi demande, string canal, string address, CancellationToken stop)
    {
        if (desk.Missing(canal) is { } missing)
        {
            return Terminal.Refuse(missing);
        }

        var outcome = await desk.Try(demande, canal, address, stop);
        if (outcome.Issue is not (Issue.Partie or Issue.Deposee))
        {
            return Terminal.Refuse($"L’essai n’est pas parti : {(outcome.Motif.Length > 0 ? outcome.Motif : "le canal ne dit pas pourquoi.")}");
        }

        Console.WriteLine(outcome.Issue == Issue.Deposee ? $"Essai déposé dans « {desk.Settings.Brouillons} » (dossier « essai »)." : $"Essai envoyé à {address}.");
        return ExitCodes.Done;
    }
}
