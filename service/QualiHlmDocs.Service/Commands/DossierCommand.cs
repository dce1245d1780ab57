using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Pdf;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>dossier CLASSEUR</c>: the dossier de candidature in Word, and in PDF where it is asked for.</summary>
internal static class DossierCommand
{
    private sealed record Asked(string Classeur, string? Correspondance, string? Modele, string Sortie, EtapeCycle? Etape, DateOnly Today, bool Pdf);

    public static Command Create()
    {
        var (classeur, etape, date, said) = (Inputs.Classeur(), Inputs.Etape(), Inputs.Date(), Inputs.Correspondance());
        var modele = new Option<string?>("--modele") { Description = "Un autre modèle Word que celui du programme.", HelpName = "M.docx" };
        var sortie = new Option<string?>("--sortie") { Description = "Le document à écrire ; sans lui, il prend le nom du classeur.", HelpName = "F.docx" };
        var pdf = new Option<bool>("--pdf") { Description = "Écrit aussi le PDF, à côté (demande LibreOffice)." };
        var depuis = new Option<string?>("--depuis") { Description = "Dit ce qui a changé dans le classeur depuis ce document, sans rien produire.", HelpName = "DOCUMENT.docx" };
        var command = new Command("dossier", "Compose le dossier de candidature à partir du classeur.") { classeur, modele, sortie, etape, date, said, pdf, depuis };
        command.SetAction((parsed, stop) => parsed.GetValue(depuis) is { } document
            ? DossierDepuis.Run(document, parsed.GetRequiredValue(classeur), parsed.GetValue(said), Inputs.TodayOf(parsed.GetValue(date)), stop)
            : Run(
            new(
                parsed.GetRequiredValue(classeur),
                parsed.GetValue(said),
                parsed.GetValue(modele),
                parsed.GetValue(sortie) ?? DossierName.For(parsed.GetRequiredValue(classeur)),
                Inputs.EtapeOf(parsed.GetValue(etape)),
                Inputs.TodayOf(parsed.GetValue(date)),
                parsed.GetValue(pdf)),
            stop));
        return command;
    }

    private static async Task<int> Run(Asked asked, CancellationToken stop)
    {
        if (!InputFile.TryRead(asked.Classeur, Limits.MaxWorkbookBytes, out var workbook, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        using var printer = asked.Pdf ? LibreOfficePool.Find(ServiceSettings.FromEnvironment(), PdfLimits.Terminal) : null;
        if (asked.Pdf && printer is null)
        {
            return Terminal.Refuse(LibreOffice.Missing);
        }

        if (!TryCompile(asked.Modele, out var modele, out var origin, out var exitCode))
        {
            return exitCode;
        }

        if (!Inputs.TryCorrespond(asked.Correspondance, out var correspondance, out exitCode))
        {
            return exitCode;
        }

        var options = new ProductionOptions { Etape = asked.Etape, Modele = origin, Programme = ProgramVersion.Name, HasNarrowSpaces = ServiceSettings.HasNarrowSpaces(), Reading = Readings.With(correspondance) };
        var production = DocumentProduction.Produce(workbook, Path.GetFileName(asked.Classeur), modele.Template, asked.Today, options, stop);
        return production.Document is { } document
            ? await Write(asked, new(production, Path.GetFileName(asked.Sortie), workbook, modele, asked.Today), document, printer, stop)
            : Terminal.Refuse(production.Plan is null ? production.Findings : [.. production.Findings.Where(finding => finding.Code.StartsWith('T'))]);
    }

    private static bool TryCompile(string? path, [NotNullWhen(true)] out OfferedModele? modele, [NotNullWhen(true)] out ModeleOrigin? origin, out int exitCode)
    {
        (modele, origin, exitCode) = (null, null, ExitCodes.Done);
        if (path is null)
        {
            var entry = new ModeleCatalogue(ServiceSettings.FromEnvironment()).Dossier;
            exitCode = entry.TryOpen(out modele, out var faults) ? ExitCodes.Done : Terminal.Refuse(faults);
            origin = modele is null ? null : entry.OriginOf(modele);
        }
        else if (!InputFile.TryRead(path, Limits.MaxTemplateBytes, out var docx, out var refusal))
        {
            exitCode = Terminal.Refuse(refusal);
        }
        else
        {
            var (template, findings) = CompiledTemplate.Compile(docx, Path.GetFileName(path));
            modele = template is null ? null : new(Path.GetFileName(path), docx, template);
            origin = new(Path.GetFileName(path), null, Convert.ToHexStringLower(SHA256.HashData(docx)));
            exitCode = template is null ? Terminal.RefuseTemplate(findings) : ExitCodes.Done;
        }

        return modele is not null && origin is not null;
    }

    private static async Task<int> Write(Asked asked, MadeDossier made, ReadOnlyMemory<byte> docx, LibreOfficePool? printer, CancellationToken stop)
    {
        List<(string Path, ReadOnlyMemory<byte> Bytes)> files = [(asked.Sortie, docx)];
        if (printer is not null)
        {
            var (pdf, reason) = await printer.Print(docx, stop);
            if (pdf is null)
            {
                return Terminal.Refuse($"{reason} Rien n’a été écrit.");
            }

            made = made with { Pdf = pdf };
            files.Add((Path.ChangeExtension(asked.Sortie, ".pdf"), pdf));
        }

        // The archive first; whatever it says, the user has her document.
        var isArchived = new DossierArchive(ArchiveAccess.Store()).TryKeep(made, out var archived, out var warning);
        if (!OutputFile.TryWrite(files, out var refusal))
        {
            return Terminal.Refuse(isArchived ? $"{refusal} Le dossier est dans l’archive (« {archived?.Document} ») : « archive extraire » l’en sort." : refusal);
        }

        var names = string.Join(" et ", files.Select(file => $"« {file.Path} »"));
        Console.WriteLine($"Écrit : {names} (SHA-256 {made.Production.Empreinte}).");
        if (archived is not null)
        {
            Console.WriteLine($"Archivé : « {archived.Document} », version {archived.Notice.Version} ({archived.Version}).");
        }

        Console.WriteLine(Summary(made.Production));
        return Terminal.Warn(warning, made.Production.IsProjet ? ExitCodes.BlockingFindings : ExitCodes.Done);
    }

    private static string Summary(Production production)
    {
        var read = production.Plan is { } plan ? ResumeWords.Of(plan) : string.Empty;
        var closing = production.Findings.IsEmpty ? "aucun constat." : Terminal.Closing(production.Findings);
        return $"{read} ; {closing}{(production.IsProjet ? " Le dossier porte la mention « PROJET » : « controler » dit pourquoi." : string.Empty)}";
    }
}
