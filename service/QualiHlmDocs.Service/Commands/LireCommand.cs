using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>lire CLASSEUR</c>: the plan as JSON on standard output.</summary>
internal static class LireCommand
{
    public static Command Create()
    {
        var (classeur, date, said) = (Inputs.Classeur(), Inputs.Date(), Inputs.Correspondance());
        var command = new Command("lire", "Écrit le plan lu dans le classeur, et ses constats, en JSON sur la sortie standard.") { classeur, date, said };
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed.GetRequiredValue(classeur), parsed.GetValue(said), Inputs.TodayOf(parsed.GetValue(date)), stop)));
        return command;
    }

    private static int Run(string path, string? said, DateOnly today, CancellationToken stop)
    {
        if (!Inputs.TryExamine(path, said, null, today, stop, out var examination, out var exitCode))
        {
            return exitCode;
        }

        using var output = Console.OpenStandardOutput();
        JsonSerializer.Serialize(output, PlanAnswer.Of(examination.Read, examination.Constats, examination.Lecture), PlanJson.Options);
        output.WriteByte((byte)'\n');
        return examination.IsBlocked ? ExitCodes.BlockingFindings : ExitCodes.Done;
    }
}
