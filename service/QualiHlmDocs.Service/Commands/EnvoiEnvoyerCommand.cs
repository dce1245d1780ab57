using System.CommandLine;
using QualiHlmDocs.Service.Envois;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi envoyer</c>: shows what would leave; with <c>--confirmer</c>, archives the letters and sends each once.</summary>
internal static class EnvoiEnvoyerCommand
{
    public static Command Create()
    {
        var inputs = new EnvoiInputs();
        var canal = EnvoiInputs.Canal();
        var confirm = new Option<bool>("--confirmer") { Description = "Envoie. Sans cela, montre seulement ce qui partirait." };
        var again = new Option<int>("--renvoi") { Description = "Envoie de nouveau des lettres déjà parties : 1 pour le premier renvoi, 2 pour le deuxième.", HelpName = "N" };
        var command = new Command("envoyer", "Envoie les lettres par le canal de chacun et les note au registre ; sans --confirmer, montre et s’arrête.") { canal, confirm, again };
        inputs.AddTo(command);
        command.SetAction((parsed, stop) => EnvoiAccess.Run(desk => inputs.TryRead(parsed, stop, out var demande, out var exitCode)
            ? Send(desk, demande with { Canal = parsed.GetValue(canal), Renvoi = parsed.GetValue(again) }, parsed.GetValue(confirm), stop)
            : Task.FromResult(exitCode)));
        return command;
    }

    private static async Task<int> Send(EnvoiDesk desk, DemandeEnvoi demande, bool isConfirmed, CancellationToken stop)
    {
        if (desk.Missing(demande.Canal ?? desk.Settings.Canal) is { } missing)
        {
            return Terminal.Refuse(missing);
        }

        var campagne = desk.Prepare(demande, stop);
        EnvoiPreview.Write(Console.Out, campagne);
        if (!isConfirmed)
        {
            Console.WriteLine("Rien n’est parti. Ajoutez --confirmer pour envoyer.");
            return EnvoiPreview.ExitCode(campagne);
        }

        var added = desk.Confirm(campagne, demande);
        Console.WriteLine(added == campagne.Lettres.Length
            ? $"{added} lettre{(added < 2 ? string.Empty : "s")} confirmée{(added < 2 ? string.Empty : "s")} et archivée{(added < 2 ? string.Empty : "s")}."
            : $"{campagne.Lettres.Length - added} lettre(s) de cette campagne étaient déjà confirmées ; {added} nouvelle(s). Une lettre ne part qu’une fois : --renvoi 1 en demande une autre.");
        await desk.SendAll(campagne.Campagne.Id, stop);
        return EnvoiReport.Write(Console.Out, desk, campagne.Campagne.Id);
    }
}
