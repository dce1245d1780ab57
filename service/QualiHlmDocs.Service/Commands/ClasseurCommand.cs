using System.CommandLine;
using QualiHlmDocs.Documents.Classeurs;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>classeur nouveau</c> and <c>classeur reprendre CLASSEUR</c>: the model workbook, empty or filled from any plan.</summary>
internal static class ClasseurCommand
{
    public static Command Create() => new("classeur", "Fait un classeur modèle, vide ou rempli d’un plan tenu autrement.") { Nouveau(), Reprendre(), ClasseurCorrespondanceCommand.Create() };

    private static Command Nouveau()
    {
        var sortie = Sortie();
        var command = new Command("nouveau", "Écrit un classeur modèle vide : listes, contrôles de saisie, une explication par colonne.") { sortie };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(sortie), ModelWorkbook.MakeEmpty(), string.Empty));
        return command;
    }

    private static Command Reprendre()
    {
        var (classeur, sortie, said) = (Inputs.Classeur(), Sortie(), Inputs.Correspondance());
        var command = new Command("reprendre", "Écrit le plan d’un classeur quelconque dans un classeur modèle ; ce qui n’y a pas de colonne va dans la feuille « Non repris ».") { classeur, sortie, said };
        command.SetAction((parsed, stop) => Task.FromResult(Take(parsed.GetRequiredValue(classeur), parsed.GetValue(said), parsed.GetRequiredValue(sortie), stop)));
        return command;
    }

    private static Option<string> Sortie() => new("--sortie") { Description = "Le classeur à écrire.", HelpName = "F.xlsx", Required = true };

    private static int Take(string path, string? said, string sortie, CancellationToken stop)
    {
        if (!Inputs.TryCorrespond(said, out var correspondance, out var exitCode))
        {
            return exitCode;
        }

        if (!InputFile.TryRead(path, Limits.MaxWorkbookBytes, out var bytes, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var reading = WorkbookReader.ReadWith(bytes, Path.GetFileName(path), Readings.With(correspondance), stop);
        if (reading.Plan is not { } plan)
        {
            return Terminal.Refuse(reading.Findings);
        }

        var leftovers = WorkbookLeftovers.Of(bytes, reading, ct: stop);
        return Write(sortie, ModelWorkbook.Fill(plan, leftovers), $"{ResumeWords.Of(plan)} ; {Rest(leftovers.Length)}");
    }

    private static string Rest(int count) => count switch
    {
        0 => "rien n’est resté hors du plan.",
        1 => "un élément hors du plan est dans la feuille « Non repris ».",
        _ => $"{count} éléments hors du plan sont dans la feuille « Non repris ».",
    };

    private static int Write(string sortie, ReadOnlyMemory<byte> bytes, string summary)
    {
        if (!OutputFile.TryWrite(sortie, bytes, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        Console.WriteLine($"« {sortie} » est écrit.");
        if (summary.Length > 0)
        {
            Console.WriteLine(summary);
        }

        return ExitCodes.Done;
    }
}
