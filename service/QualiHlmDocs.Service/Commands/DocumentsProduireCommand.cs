using System.CommandLine;
using System.CommandLine.Parsing;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>documents produire CLASSEUR</c>: one kind of document, or all that can be produced, into a folder.</summary>
internal static class DocumentsProduireCommand
{
    private sealed record Asked(string Classeur, string? Correspondance, string? Code, bool All, string? Etape, string? Reunion, string Sortie, DateOnly Today, bool Pdf);

    public static Command Create()
    {
        var (classeur, said, etape, reunion, date) = (Inputs.Classeur(), Inputs.Correspondance(), CatalogueInputs.Etape(), CatalogueInputs.Reunion(), Inputs.Date());
        var code = new Option<string?>("--code") { Description = "Le document, par son code : « documents lister » les montre.", HelpName = "C" };
        var all = new Option<bool>("--tous") { Description = "Tous les documents qui peuvent être produits." };
        var sortie = new Option<string>("--sortie") { Description = "Le dossier où écrire ; il est créé s’il manque.", HelpName = "DOSSIER", Required = true };
        var pdf = new Option<bool>("--pdf") { Description = "Écrit aussi les PDF (demande LibreOffice)." };
        var command = new Command("produire", "Produit un document du cycle, ou tous ceux qui peuvent l’être.") { classeur, code, all, etape, reunion, sortie, date, said, pdf };
        command.Validators.Add(result => CheckChoice(result, code, all));
        command.SetAction((parsed, stop) => Run(
            new(
                parsed.GetRequiredValue(classeur), parsed.GetValue(said), parsed.GetValue(code), parsed.GetValue(all), parsed.GetValue(etape), parsed.GetValue(reunion),
                parsed.GetRequiredValue(sortie), Inputs.TodayOf(parsed.GetValue(date)), parsed.GetValue(pdf)),
            stop));
        return command;
    }

    private static void CheckChoice(CommandResult result, Option<string?> code, Option<bool> all)
    {
        if (result.GetResult(code) is null == result.GetResult(all) is null)
        {
            result.AddError("Dites --code C ou --tous, l’un des deux");
        }
    }

    private static async Task<int> Run(Asked asked, CancellationToken stop)
    {
        if (!CatalogueInputs.TryOpen(asked.Classeur, asked.Correspondance, asked.Etape, asked.Reunion, asked.Today, stop, out var opened, out var exitCode))
        {
            return exitCode;
        }

        var entries = Chosen(opened.Catalogue, asked);
        if (entries.Count == 0)
        {
            return Terminal.Refuse(
                asked.Code is null ? "Aucun document n’appartient à cette étape." : $"Aucun document n’a le code « {asked.Code} » : « documents lister » les montre.", ExitCodes.WrongUsage);
        }

        var production = new CatalogueProduction(opened.Documents, opened.Bytes, asked.Today);
        var outcomes = entries.Select(entry => production.Make(entry, stop)).ToList();
        return await new WrittenDocuments(asked.Sortie, asked.Pdf).Write(outcomes, tellMissing: !asked.All, stop);
    }

    private static List<CatalogueEntry> Chosen(ModeleCatalogue catalogue, Asked asked)
    {
        if (asked.Code is { } code)
        {
            return catalogue.Find(code) is { } entry ? [entry] : [];
        }

        var step = CatalogueInputs.StepOf(asked.Etape);
        return [.. catalogue.All.Where(entry => step is not { } wanted || entry.Declared.Etapes.Contains(wanted))];
    }
}
