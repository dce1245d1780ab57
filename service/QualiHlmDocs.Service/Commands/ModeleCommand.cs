using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>modele controler MODELE</c>: every error of a template, at its place.</summary>
internal static class ModeleCommand
{
    public static Command Create() => new("modele", "Travaille sur un modèle Word.") { Controler() };

    private static Command Controler()
    {
        var modele = new Argument<string>("MODELE") { Description = "Le modèle Word (.docx)." };
        var json = new Option<bool>("--json") { Description = "Écrit les constats en JSON." };
        var command = new Command("controler", "Dit toutes les erreurs d’un modèle, chacune à sa place.") { modele, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(modele), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string path, bool asJson)
    {
        if (!InputFile.TryRead(path, Limits.MaxTemplateBytes, out var docx, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var compilation = CompiledTemplate.Compile(docx, Path.GetFileName(path));
        if (asJson)
        {
            using var output = Console.OpenStandardOutput();
            JsonSerializer.Serialize(output, new { constats = FindingAnswer.Of(compilation.Findings) }, PlanJson.Options);
            output.WriteByte((byte)'\n');
        }
        else
        {
            Terminal.WriteFindings(Console.Out, compilation.Findings, "Aucun constat : ce modèle peut servir.");
        }

        return compilation.Template is null ? ExitCodes.BlockingFindings : ExitCodes.Done;
    }
}
