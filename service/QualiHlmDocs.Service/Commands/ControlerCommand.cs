using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>controler CLASSEUR</c>: what the comité would object to, to be read or as JSON.</summary>
internal static class ControlerCommand
{
    public static Command Create()
    {
        var (classeur, etape, date, said) = (Inputs.Classeur(), Inputs.Etape(), Inputs.Date(), Inputs.Correspondance());
        var json = new Option<bool>("--json") { Description = "Écrit les constats en JSON." };
        var command = new Command("controler", "Dit ce que le comité de labellisation relèverait dans le plan, cellule par cellule.") { classeur, etape, date, said, json };
        command.SetAction((parsed, stop) => Task.FromResult(Run(
            parsed.GetRequiredValue(classeur),
            parsed.GetValue(said),
            Inputs.EtapeOf(parsed.GetValue(etape)),
            Inputs.TodayOf(parsed.GetValue(date)),
            parsed.GetValue(json),
            stop)));
        return command;
    }

    private static int Run(string path, string? said, EtapeCycle? etape, DateOnly today, bool asJson, CancellationToken stop) =>
        Inputs.TryExamine(path, said, etape, today, stop, out var examination, out var exitCode) ? Tell(examination, asJson) : exitCode;

    private static int Tell(Examination examination, bool asJson)
    {
        if (asJson)
        {
            using var output = Console.OpenStandardOutput();
            JsonSerializer.Serialize(output, ControleAnswer.Of(examination.Read, examination.Constats, examination.Lecture), PlanJson.Options);
            output.WriteByte((byte)'\n');
        }
        else
        {
            Console.WriteLine($"{examination.Read.Classeur.Nom} : {ResumeWords.Of(examination.Read)}");
            Console.WriteLine();
            LectureWords.Write(Console.Out, examination.Lecture);
            Terminal.WriteFindings(Console.Out, examination.Constats);
        }

        return examination.IsBlocked ? ExitCodes.BlockingFindings : ExitCodes.Done;
    }
}
