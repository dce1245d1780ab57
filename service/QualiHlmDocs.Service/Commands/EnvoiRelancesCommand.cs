using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Service.Envois;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi relances</c>: what is due by the delays of the plan de concertation locative.</summary>
internal static class EnvoiRelancesCommand
{
    public static Command Create()
    {
        var (classeur, date) = (Inputs.Classeur(), Inputs.Date());
        var json = new Option<bool>("--json") { Description = "Affiche le résultat en JSON." };
        var command = new Command("relances", "Montre ce qui est à envoyer, à relancer ou à trancher, d’après les délais du plan de concertation locative.") { classeur, date, json };
        command.SetAction((parsed, stop) => EnvoiAccess.Run(desk => Task.FromResult(
            Inputs.TryExamine(parsed.GetRequiredValue(classeur), null, null, Inputs.TodayOf(parsed.GetValue(date)), stop, out var examination, out var exitCode)
                ? Show(Relance.Of(examination.Read, RegistreVu.Of(desk.Registre, FichesClasseur.OrganismeOf(examination.Read)), Inputs.TodayOf(parsed.GetValue(date))), parsed.GetValue(json))
                : exitCode)));
        return command;
    }

    private static int Show(IReadOnlyList<Relance> due, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { relances = due }, PlanJson.Options));
            return ExitCodes.Done;
        }

        foreach (var one in due)
        {
            Console.WriteLine($"{(one.Echeance is { } day ? $"{day:dd/MM/yyyy}" : "maintenant"),-11} {one.Libelle}");
            Console.WriteLine($"            → {one.Commande}");
        }

        Console.WriteLine(due.Count == 0 ? "Rien n’est à relancer." : $"{due.Count} chose{(due.Count < 2 ? string.Empty : "s")} à faire.");
        return ExitCodes.Done;
    }
}
