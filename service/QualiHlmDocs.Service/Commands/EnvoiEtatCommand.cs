using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Service.Envois;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi etat</c>: every campaign and where its letters stand.</summary>
internal static class EnvoiEtatCommand
{
    public static Command Create()
    {
        var campagne = new Argument<string?>("CAMPAGNE") { Description = "Une seule campagne, par son identifiant.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Affiche le résultat en JSON." };
        var command = new Command("etat", "Montre où en sont les lettres de chaque campagne.") { campagne, json };
        command.SetAction((parsed, _) => EnvoiAccess.Run(desk => Task.FromResult(Show(desk, parsed.GetValue(campagne), parsed.GetValue(json)))));
        return command;
    }

    private static int Show(EnvoiDesk desk, string? campagne, bool asJson)
    {
        var campaigns = EtatCampagne.Of(desk.Registre, campagne);
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { campagnes = campaigns }, PlanJson.Options));
            return ExitCodes.Done;
        }

        foreach (var one in campaigns)
        {
            Console.WriteLine($"{one.Id}  {one.Type}{(one.Reunion.Length > 0 ? $", réunion {one.Reunion}" : string.Empty)} — {one.Organisme}, confirmée le {one.ConfirmeeLe.ToLocalTime():dd/MM/yyyy HH:mm}");
            foreach (var letter in one.Lettres)
            {
                Console.WriteLine($"  {letter.Cle[..12]}  {letter.Destinataire,-30} {letter.Canal,-11} {letter.EtatTexte}{(letter.Motif.Length > 0 ? $" ({letter.Motif})" : string.Empty)}");
            }
        }

        Console.WriteLine(campaigns.Count == 0 ? "Aucune campagne au registre." : $"Registre : {desk.DatabaseName}");
        return ExitCodes.Done;
    }
}
