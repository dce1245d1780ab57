using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>modele controler MODELE</c>: every error of a template, at its place, and the names it asks the data for.</summary>
internal static class ModeleCommand
{
    public static Command Create() => new("modele", "Travaille sur un modèle Word.") { Controler(), ModeleCopierCommand.Create() };

    private static Command Controler()
    {
        var modele = new Argument<string>("MODELE") { Description = "Le modèle Word (.docx)." };
        var json = new Option<bool>("--json") { Description = "Écrit les constats en JSON." };
        var annoter = new Option<string>("--annoter") { Description = "Écrit une copie du modèle avec un commentaire à chaque erreur.", HelpName = "COPIE.docx" };
        var command = new Command("controler", "Dit toutes les erreurs d’un modèle, chacune à sa place, et les noms qu’il emploie.") { modele, json, annoter };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(modele), parsed.GetValue(json), parsed.GetValue(annoter)));
        return command;
    }

    private static int Run(string path, bool asJson, string? copy)
    {
        if (!InputFile.TryRead(path, Limits.MaxTemplateBytes, out var docx, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var name = Path.GetFileName(path);
        if (copy is not null && CompiledTemplate.Annotate(docx, name).Bytes is { } annotated && !OutputFile.TryWrite(copy, annotated, out refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var compilation = CompiledTemplate.Compile(docx, name);
        Write(compilation, asJson);
        return compilation.Template is null ? ExitCodes.BlockingFindings : ExitCodes.Done;
    }

    private static void Write(TemplateCompilation compilation, bool asJson)
    {
        var names = compilation.Template?.Names ?? [];
        if (asJson)
        {
            using var output = Console.OpenStandardOutput();
            JsonSerializer.Serialize(output, new { noms = names.Select(Answer), constats = FindingAnswer.Of(compilation.Findings) }, PlanJson.Options);
            output.WriteByte((byte)'\n');
            return;
        }

        Terminal.WriteFindings(Console.Out, compilation.Findings, "Aucun constat : ce modèle peut servir.");
        foreach (var name in names)
        {
            Console.WriteLine($"{name.Path} ({KindOf(name)})");
        }
    }

    private static object Answer(TemplateName name) => new { nom = name.Path, type = KindOf(name), lieux = name.Places };

    private static string KindOf(TemplateName name) => name.Kind switch
    {
        TemplateNameKind.List => "liste",
        TemplateNameKind.Record => "objet",
        _ => "valeur",
    };
}
