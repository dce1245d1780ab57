using System.CommandLine;
using System.CommandLine.Parsing;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>lettres CLASSEUR --type T</c>: one letter for each addressee, and all of them in one file for printing.</summary>
internal static class LettresCommand
{
    private sealed record Asked(
        string Classeur, string? Correspondance, string Type, PorteeModele? Portee, string? Etape, string? Reunion, string? Sortie, string? Fusion, DateOnly Today, bool Pdf);

    public static Command Create()
    {
        var (classeur, said, etape, reunion, date) = (Inputs.Classeur(), Inputs.Correspondance(), CatalogueInputs.Etape(), CatalogueInputs.Reunion(), Inputs.Date());
        var type = new Option<string>("--type") { Description = "engagement, restitution, convocation, transmission, suites, relance ou information.", HelpName = "T", Required = true };
        var portee = new Option<PorteeModele?>("--par") { Description = "Une lettre par représentant (à défaut), par association ou par site.", HelpName = "representant|association|site" };
        var sortie = new Option<string?>("--sortie") { Description = "Le dossier où écrire une lettre par destinataire ; il est créé s’il manque.", HelpName = "DOSSIER" };
        var fusion = new Option<string?>("--fusion") { Description = "Le document qui réunit toutes les lettres, à imprimer.", HelpName = "F.docx" };
        var pdf = new Option<bool>("--pdf") { Description = "Écrit aussi les PDF (demande LibreOffice)." };
        var command = new Command("lettres", "Écrit les lettres aux représentants des locataires.") { classeur, type, portee, etape, reunion, sortie, fusion, date, said, pdf };
        command.Validators.Add(result => CheckOutput(result, sortie, fusion));
        command.SetAction((parsed, stop) => Run(
            new(
                parsed.GetRequiredValue(classeur), parsed.GetValue(said), parsed.GetRequiredValue(type), parsed.GetValue(portee), parsed.GetValue(etape), parsed.GetValue(reunion),
                parsed.GetValue(sortie), parsed.GetValue(fusion), Inputs.TodayOf(parsed.GetValue(date)), parsed.GetValue(pdf)),
            stop));
        return command;
    }

    private static void CheckOutput(CommandResult result, Option<string?> sortie, Option<string?> fusion)
    {
        if (result.GetResult(sortie) is null && result.GetResult(fusion) is null)
        {
            result.AddError("Dites où écrire : --sortie DOSSIER, --fusion F.docx, ou les deux");
        }
    }

    private static async Task<int> Run(Asked asked, CancellationToken stop)
    {
        if (!CatalogueInputs.TryOpen(asked.Classeur, asked.Correspondance, asked.Etape, asked.Reunion, asked.Today, stop, out var opened, out var exitCode))
        {
            return exitCode;
        }

        if (opened.Catalogue.Letter(asked.Type, asked.Portee) is not { } entry)
        {
            return Terminal.Refuse(NoLetter(opened.Catalogue, asked), ExitCodes.WrongUsage);
        }

        var production = new CatalogueProduction(opened.Documents, opened.Bytes, asked.Today);
        var outcome = production.Make(entry, stop);
        (string Path, ReadOnlyMemory<byte> Bytes)? together = null;
        if (asked.Fusion is { } path && production.Merge(entry, stop) is { } merged)
        {
            if (merged.Document is not { } bytes)
            {
                return Terminal.RefuseTemplate([.. merged.Findings.Where(finding => finding.Code.StartsWith('T'))]);
            }

            together = (path, bytes);
        }

        return await new WrittenDocuments(asked.Sortie, asked.Pdf) { Together = together }.Write([outcome], tellMissing: true, stop);
    }

    private static string NoLetter(ModeleCatalogue catalogue, Asked asked)
    {
        var letters = catalogue.All.Where(entry => entry.Declared.Type.Length > 0).ToList();
        return letters.Exists(entry => entry.Declared.Type == asked.Type)
            ? $"La lettre « {asked.Type} » n’existe pas sous cette forme : elle s’écrit {string.Join(" ou ", letters.Where(entry => entry.Declared.Type == asked.Type).Select(entry => $"« --par {entry.Declared.Portee.ToString().ToLowerInvariant()} »"))}."
            : $"Aucune lettre n’est de type « {asked.Type} » : {string.Join(", ", letters.Select(entry => entry.Declared.Type).Distinct())}.";
    }
}
