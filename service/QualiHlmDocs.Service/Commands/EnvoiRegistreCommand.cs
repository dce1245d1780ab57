using System.CommandLine;
using QualiHlmDocs.Service.Envois;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi registre</c>: the register of concertation as a workbook, and as the annex of a dossier.</summary>
internal static class EnvoiRegistreCommand
{
    public static Command Create()
    {
        var classeur = new Argument<string?>("CLASSEUR") { Description = "Le classeur à reprendre d’abord ; sans lui, le registre montre le dernier repris.", Arity = ArgumentArity.ZeroOrOne };
        var sortie = new Option<string?>("--sortie") { Description = "Le classeur à écrire.", HelpName = "F.xlsx" };
        var annexe = new Option<string?>("--annexe") { Description = "L’annexe du dossier à écrire, en Word.", HelpName = "F.docx" };
        var organisme = new Option<string?>("--organisme") { Description = "L’organisme, quand le registre en a plusieurs.", HelpName = "NOM" };
        var date = Inputs.Date();
        var command = new Command("registre", "Écrit le registre de la concertation : ce que dit le classeur et ce qui a été fait.") { classeur, sortie, annexe, organisme, date };
        command.Validators.Add(result =>
        {
            if (result.GetValue(sortie) is null && result.GetValue(annexe) is null)
            {
                result.AddError("Donnez --sortie F.xlsx, --annexe F.docx, ou les deux");
            }
        });
        command.SetAction((parsed, stop) => EnvoiAccess.Run(desk => Task.FromResult(Write(
            desk, parsed.GetValue(classeur), parsed.GetValue(organisme), Inputs.TodayOf(parsed.GetValue(date)), parsed.GetValue(sortie), parsed.GetValue(annexe), stop))));
        return command;
    }

    private static int Write(EnvoiDesk desk, string? classeur, string? organisme, DateOnly today, string? sortie, string? annexe, CancellationToken stop)
    {
        if (classeur is not null)
        {
            if (!Inputs.TryExamine(classeur, null, null, today, stop, out var examination, out var exitCode))
            {
                return exitCode;
            }

            organisme = desk.Follow(examination.Read);
        }

        if (RegistreVu.Of(desk.Registre, organisme) is not { } registre)
        {
            return Terminal.Refuse(organisme is null ? "Le registre est vide : donnez un classeur." : $"Le registre n’a rien de « {organisme} ».");
        }

        List<(string Path, ReadOnlyMemory<byte> Bytes)> files = [];
        if (sortie is not null)
        {
            files.Add((sortie, RegistreWorkbook.Write(registre)));
        }

        if (annexe is not null)
        {
            files.Add((annexe, RegistreAnnexe.Write(registre, today)));
        }

        if (!OutputFile.TryWrite(files, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        Console.WriteLine($"Écrit : {string.Join(" et ", files.Select(file => $"« {file.Path} »"))} ({registre.Fiches.Reunions.Length} réunions, {registre.Envois.Length} lettres, {registre.Reponses.Length} réponses, {registre.Fiches.Observations.Length} observations).");
        return ExitCodes.Done;
    }
}
