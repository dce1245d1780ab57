using System.CommandLine;
using System.Globalization;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Modeles;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>rendre MODELE DONNEES</c>: the engine alone, any template with any JSON.</summary>
internal static class RendreCommand
{
    public static Command Create()
    {
        var modele = new Argument<string>("MODELE") { Description = "Le modèle Word (.docx)." };
        var donnees = new Argument<string>("DONNEES") { Description = "Les données, un objet JSON." };
        var sortie = new Option<string>("--sortie") { Description = "Le document à écrire.", HelpName = "F.docx", Required = true };
        var culture = new Option<string>("--culture") { Description = "La langue des nombres et des dates.", HelpName = "fr-FR", DefaultValueFactory = _ => "fr-FR" };
        culture.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !IsCulture(value))
            {
                result.AddError($"« {value} » n’est pas une culture connue, comme fr-FR");
            }
        });
        var date = Inputs.Date();
        var command = new Command("rendre", "Compose un document à partir d’un modèle et de données JSON quelconques.") { modele, donnees, sortie, culture, date };
        command.SetAction((parsed, stop) => Task.FromResult(Run(
            parsed.GetRequiredValue(modele),
            parsed.GetRequiredValue(donnees),
            parsed.GetRequiredValue(sortie),
            new RenderOptions { Culture = parsed.GetRequiredValue(culture), Today = Inputs.TodayOf(parsed.GetValue(date)) },
            stop)));
        return command;
    }

    private static int Run(string modele, string donnees, string sortie, RenderOptions options, CancellationToken stop)
    {
        if (!InputFile.TryRead(modele, Limits.MaxTemplateBytes, out var docx, out var refusal)
            || !InputFile.TryRead(donnees, Limits.MaxDataBytes, out var json, out refusal)
            || !JsonData.TryRead(json, donnees, out var data, out refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var compilation = CompiledTemplate.Compile(docx, Path.GetFileName(modele));
        if (compilation.Template is not { } template)
        {
            return Terminal.RefuseTemplate(compilation.Findings);
        }

        var rendering = template.Render(data, options, stop);
        if (rendering.Bytes is not { } bytes)
        {
            return Terminal.RefuseTemplate(rendering.Findings);
        }

        return OutputFile.TryWrite(sortie, bytes, out refusal) ? Tell(sortie, rendering.Empreinte) : Terminal.Refuse(refusal);
    }

    private static int Tell(string sortie, string? empreinte)
    {
        Console.WriteLine($"« {sortie} » est écrit (SHA-256 {empreinte}).");
        return ExitCodes.Done;
    }

    private static bool IsCulture(string name) =>
        CultureInfo.GetCultures(CultureTypes.AllCultures).Any(culture => culture.Name.Length > 0 && culture.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
