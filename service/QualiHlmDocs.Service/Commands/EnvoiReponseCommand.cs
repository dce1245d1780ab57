using System.CommandLine;
using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Envois;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi reponse</c>: an answer that came by hand, by telephone or by mail.</summary>
internal static class EnvoiReponseCommand
{
    private static readonly (string Word, NatureReponse Nature)[] Natures =
        [("presence", NatureReponse.Presence), ("excuse", NatureReponse.Excuse), ("observation", NatureReponse.Observation), ("autre", NatureReponse.Autre)];

    public static Command Create()
    {
        var person = new Argument<string>("PERSONNE") { Description = "Qui répond : sa référence, son nom ou son courriel." };
        var reunion = new Option<string?>("--reunion") { Description = "La réunion dont il s’agit.", HelpName = "REF" };
        var nature = new Option<string>("--nature") { Description = "presence, excuse, observation ou autre.", HelpName = "NATURE", DefaultValueFactory = _ => "autre" };
        var texte = new Option<string?>("--texte") { Description = "Ce qu’elle dit.", HelpName = "TEXTE" };
        var date = Inputs.Date();
        nature.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !Natures.Any(one => one.Word == value))
            {
                result.AddError($"« {value} » n’est pas une nature de réponse (presence, excuse, observation, autre)");
            }
        });
        var command = new Command("reponse", "Note une réponse reçue.") { person, reunion, nature, texte, date };
        command.SetAction((parsed, _) => EnvoiAccess.Run(desk => Task.FromResult(Note(
            desk, parsed.GetRequiredValue(person), parsed.GetValue(reunion), Natures.First(one => one.Word == parsed.GetValue(nature)).Nature, parsed.GetValue(texte), Inputs.TodayOf(parsed.GetValue(date))))));
        return command;
    }

    private static int Note(EnvoiDesk desk, string person, string? reunion, NatureReponse nature, string? texte, DateOnly received)
    {
        if (DonneesPersonnelles.Of(desk.Registre, person) is not { } found)
        {
            return Terminal.Refuse($"Le registre ne connaît pas « {person} ».");
        }

        var letter = found.Lettres.LastOrDefault();
        desk.Registre.Note(
            new() { Organisme = found.Personne.Organisme, Personne = found.Personne.Cle, Envoi = letter?.Cle ?? string.Empty, Reunion = reunion ?? string.Empty, Nature = nature, Texte = texte ?? string.Empty, RecueLe = received },
            Environment.UserName);
        Console.WriteLine($"Noté : {ReponseWords.Of(nature)} de {found.Personne.NomComplet}{(reunion is null ? string.Empty : $" pour la réunion {reunion}")}.");
        return ExitCodes.Done;
    }
}
