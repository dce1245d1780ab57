using System.CommandLine;
using QualiHlmDocs.Service.Concertations;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi trancher</c>: a person decides what the program cannot know.</summary>
internal static class EnvoiTrancherCommand
{
    public static Command Create()
    {
        var key = new Argument<string>("LETTRE") { Description = "Le début de la clé de la lettre, tel que « envoi etat » la montre ; ou l’identifiant d’une campagne." };
        var sent = new Option<bool>("--envoyee") { Description = "La lettre est partie : vous l’avez vue dans les éléments envoyés, ou postée." };
        var again = new Option<bool>("--renvoyer") { Description = "La lettre n’est pas partie : essayer de nouveau." };
        var drop = new Option<bool>("--abandonner") { Description = "La lettre ne partira pas." };
        var command = new Command("trancher", "Dit ce qu’il advient d’une lettre indécise, refusée ou déposée.") { key, sent, again, drop };
        command.Validators.Add(result =>
        {
            if (new[] { sent, again, drop }.Count(option => result.GetValue(option)) != 1)
            {
                result.AddError("Donnez une décision, et une seule : --envoyee, --renvoyer ou --abandonner");
            }
        });
        command.SetAction((parsed, stop) => EnvoiAccess.Run(desk => Decide(
            desk, parsed.GetRequiredValue(key), parsed.GetValue(sent) ? DecisionEnvoi.Envoyee : parsed.GetValue(again) ? DecisionEnvoi.Renvoyer : DecisionEnvoi.Abandonner, stop)));
        return command;
    }

    private static async Task<int> Decide(Envois.EnvoiDesk desk, string words, DecisionEnvoi decision, CancellationToken stop)
    {
        var envois = desk.Outbox.List();
        var found = envois.Where(envoi => envoi.Campagne == words).ToList() is { Count: > 0 } ofCampaign ? ofCampaign : [.. envois.Where(envoi => words.Length >= 6 && envoi.Cle.StartsWith(words, StringComparison.Ordinal))];
        if (found.Count == 0)
        {
            return Terminal.Refuse($"Aucune lettre « {words} » : « envoi etat » les montre.");
        }

        var decided = found.Count(envoi => desk.Outbox.Decide(envoi.Cle, decision, Environment.UserName));
        if (decided == 0)
        {
            return Terminal.Refuse(found.Count == 1
                ? $"Cette lettre est {found[0].Etat.Words} : cette décision ne la concerne pas."
                : "Aucune de ces lettres n’attend cette décision.");
        }

        if (decision == DecisionEnvoi.Renvoyer)
        {
            await desk.Send(found[0].Campagne, stop);
        }

        Console.WriteLine($"{decided} lettre{(decided < 2 ? string.Empty : "s")} : {desk.Outbox.List().First(envoi => envoi.Cle == found[0].Cle).Etat.Words}.");
        return ExitCodes.Done;
    }
}
