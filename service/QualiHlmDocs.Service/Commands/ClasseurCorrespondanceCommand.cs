using System.CommandLine;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary>
/// <c>classeur correspondance CLASSEUR</c>: what its columns are, as JSON to be looked at and corrected; with
/// <c>--sortie</c>, kept in a copy of the workbook so that they are never guessed again.
/// </summary>
internal static class ClasseurCorrespondanceCommand
{
    private sealed record Asked(string Classeur, string? Correspondance, string? Sortie, bool Oublier);

    public static Command Create()
    {
        var (classeur, said) = (Inputs.Classeur(), Inputs.Correspondance());
        var sortie = new Option<string?>("--sortie") { Description = "Le classeur à écrire : le même, qui garde en plus ce que sont ses colonnes.", HelpName = "F.xlsx" };
        var oublier = new Option<bool>("--oublier") { Description = "Avec --sortie : retire du classeur la correspondance qu’il garde." };
        var command = new Command("correspondance", "Écrit en JSON ce que sont les colonnes du classeur, ou le garde dans le classeur.") { classeur, said, sortie, oublier };
        command.SetAction((parsed, stop) => Task.FromResult(Run(
            new(parsed.GetRequiredValue(classeur), parsed.GetValue(said), parsed.GetValue(sortie), parsed.GetValue(oublier)), stop)));
        return command;
    }

    private static int Run(Asked asked, CancellationToken stop)
    {
        if (!Inputs.TryCorrespond(asked.Correspondance, out var correspondance, out var exitCode))
        {
            return exitCode;
        }

        if (!InputFile.TryRead(asked.Classeur, Limits.MaxWorkbookBytes, out var bytes, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var reading = WorkbookReader.ReadWith(bytes, Path.GetFileName(asked.Classeur), Readings.With(correspondance), stop);
        if (reading.Plan is null)
        {
            return Terminal.Refuse(reading.Findings);
        }

        if (asked.Sortie is not { } sortie)
        {
            Console.WriteLine(reading.Lecture.ToCorrespondance().ToJson(isIndented: true));
            return ExitCodes.Done;
        }

        return Keep(sortie, bytes, asked.Oublier ? Correspondance.None : correspondance ?? reading.Lecture.ToCorrespondance(), reading);
    }

    private static int Keep(string sortie, ReadOnlyMemory<byte> bytes, Correspondance correspondance, WorkbookReading reading)
    {
        if (WorkbookCorrespondance.Keep(bytes, correspondance) is not { } kept)
        {
            return Terminal.Refuse("Seul un classeur .xlsx ou .xlsm peut garder une correspondance : enregistrez-le à ce format, ou donnez la correspondance par « --correspondance ».");
        }

        if (!OutputFile.TryWrite(sortie, kept, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        Console.WriteLine(correspondance == Correspondance.None ? $"« {sortie} » est écrit, sans correspondance." : $"« {sortie} » est écrit ; il garde ce que sont ses colonnes.");
        foreach (var fault in reading.Findings.Where(finding => finding.Code is "W31" or "W32"))
        {
            Console.WriteLine($"{fault.Message} {fault.Remede}");
        }

        return ExitCodes.Done;
    }
}
