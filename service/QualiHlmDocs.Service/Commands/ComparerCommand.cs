using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Documents.Differences;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary>
/// <c>comparer CLASSEUR_AVANT CLASSEUR_APRES</c>: what became of the plan, to be read, as JSON, or as a table in a document
/// made from a template that names <c>comparaison</c>.
/// </summary>
internal static class ComparerCommand
{
    private sealed record Asked(string Before, string After, bool AsJson, string? Modele, string? Sortie, DateOnly Today);

    public static Command Create()
    {
        var before = new Argument<string>("CLASSEUR_AVANT") { Description = "Le classeur de la première version." };
        var after = new Argument<string>("CLASSEUR_APRES") { Description = "Le classeur de la seconde." };
        var json = new Option<bool>("--json") { Description = "Écrit les différences en JSON." };
        var modele = new Option<string?>("--modele") { Description = "Un modèle Word à remplir des différences, nommées « comparaison ».", HelpName = "M.docx" };
        var sortie = new Option<string?>("--sortie") { Description = "Avec --modele : le document à écrire.", HelpName = "F.docx" };
        var date = Inputs.Date();
        var command = new Command("comparer", "Dit ce qu’un plan est devenu d’un classeur à l’autre : actions ajoutées, closes, reportées, modifiées, points retirés.") { before, after, json, modele, sortie, date };
        command.Validators.Add(result =>
        {
            if (result.GetValue(modele) is null != result.GetValue(sortie) is null)
            {
                result.AddError("--modele et --sortie vont ensemble");
            }
        });
        command.SetAction((parsed, stop) => Task.FromResult(Run(
            new(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetValue(json), parsed.GetValue(modele), parsed.GetValue(sortie), Inputs.TodayOf(parsed.GetValue(date))), stop)));
        return command;
    }

    private static int Run(Asked asked, CancellationToken stop)
    {
        if (!TryRead(asked.Before, stop, out var before, out var exitCode) || !TryRead(asked.After, stop, out var after, out exitCode) || before is null || after is null)
        {
            return exitCode;
        }

        var comparison = PlanComparison.Of(before, after);
        if (asked is { Modele: { } modele, Sortie: { } sortie })
        {
            return Render(comparison, modele, sortie, asked.Today, stop);
        }

        if (asked.AsJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(comparison.Describe(), PlanJson.Options));
        }
        else
        {
            ComparisonText.Write(Console.Out, comparison);
        }

        return ExitCodes.Done;
    }

    private static bool TryRead(string path, CancellationToken stop, out PlanActions? plan, out int exitCode)
    {
        (plan, exitCode) = (null, ExitCodes.Done);
        if (!InputFile.TryRead(path, Limits.MaxWorkbookBytes, out var bytes, out var refusal))
        {
            exitCode = Terminal.Refuse(refusal);
            return false;
        }

        var reading = WorkbookReader.ReadWith(bytes, Path.GetFileName(path), Readings.With(null), stop);
        plan = reading.Plan;
        exitCode = plan is null ? Terminal.Refuse($"{Path.GetFileName(path)} : {reading.Findings[0].Message}") : ExitCodes.Done;
        return plan is not null;
    }

    private static int Render(PlanComparison comparison, string modele, string sortie, DateOnly today, CancellationToken stop)
    {
        if (!InputFile.TryRead(modele, Limits.MaxTemplateBytes, out var docx, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var compilation = CompiledTemplate.Compile(docx, Path.GetFileName(modele));
        var rendering = compilation.Template?.Render(new Dictionary<string, object?> { ["comparaison"] = comparison.Describe() }, new RenderOptions { Today = today }, stop);
        if (rendering?.Bytes is not { } bytes)
        {
            return Terminal.RefuseTemplate(rendering?.Findings ?? compilation.Findings);
        }

        if (!OutputFile.TryWrite(sortie, bytes, out refusal))
        {
            return Terminal.Refuse(refusal);
        }

        Console.WriteLine($"Écrit : « {sortie} » (SHA-256 {rendering.Empreinte}).");
        return ExitCodes.Done;
    }
}
