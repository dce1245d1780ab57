using System.CommandLine;
using QualiHlmDocs.Service.Envois;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi retours</c>: bounces, notices and answers, read from a folder of mails.</summary>
internal static class EnvoiRetoursCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DOSSIER") { Description = "Un dossier de courriels reçus (.eml), enregistrés depuis la boîte d’envoi." };
        var command = new Command("retours", "Rapproche les retours, les avis et les réponses reçus des lettres envoyées.") { folder };
        command.SetAction((parsed, _) => EnvoiAccess.Run(desk => Task.FromResult(Read(desk, parsed.GetRequiredValue(folder)))));
        return command;
    }

    private static int Read(EnvoiDesk desk, string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Terminal.Refuse($"Le dossier « {folder} » est introuvable.");
        }

        var (retours, avis, reponses, inconnus) = new RetourFolder(desk.Registre).Read(folder, Environment.UserName);
        Console.WriteLine($"{retours} lettre(s) revenue(s), {avis} avis, {reponses} réponse(s) notée(s), {inconnus} courriel(s) sans rapport avec le registre.");
        if (retours > 0)
        {
            Console.WriteLine("« envoi etat » montre les lettres revenues ; « envoi trancher » dit ce qu’il en advient.");
        }

        return retours > 0 ? ExitCodes.BlockingFindings : ExitCodes.Done;
    }
}
