using QualiHlmDocs.Documents;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Pdf;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Commands;

/// <summary>Documents made, archived, written into a folder under the names that the archive gives them, and told.</summary>
/// <param name="folder">Where they go; null archives them and writes none.</param>
/// <param name="withPdf">Prints each as PDF too.</param>
internal sealed class WrittenDocuments(string? folder, bool withPdf)
{
    /// <summary>A file that goes with them: all the letters in one, to be printed. Written first.</summary>
    public (string Path, ReadOnlyMemory<byte> Bytes)? Together { get; init; }

    private const int MostSlips = 5;

    private readonly DossierArchive _archive = new(ArchiveAccess.Store());
    private readonly SortedSet<string> _warnings = new(StringComparer.Ordinal);

    /// <param name="outcomes">What each template gave.</param>
    /// <param name="tellMissing">What is missing is a refusal, as when one document was asked for by name.</param>
    /// <param name="stop">Stops between two documents.</param>
    public async Task<int> Write(IReadOnlyList<TemplateOutcome> outcomes, bool tellMissing, CancellationToken stop)
    {
        var made = outcomes.SelectMany(outcome => outcome.Made).ToList();
        if (made.Count == 0)
        {
            return Terminal.Refuse([.. outcomes.SelectMany(outcome => outcome.Faults.Concat(outcome.Missing)).DefaultIfEmpty(Nothing)]);
        }

        using var printer = withPdf ? LibreOfficePool.Find(ServiceSettings.FromEnvironment(), PdfLimits.Terminal) : null;
        if (withPdf && printer is null)
        {
            return Terminal.Refuse(LibreOffice.Missing);
        }

        if (!TryPrepare(out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        if (Together is { } together && !OutputFile.TryWrite(together.Path, together.Bytes, out refusal))
        {
            return Terminal.Refuse(refusal);
        }

        // All at once: the pool says how many are made together.
        var printings = await Task.WhenAll(made.Select(document => Print(document, printer, stop)));
        foreach (var (document, printing) in made.Zip(printings))
        {
            if (WriteOne(document, printing) is { } sentence)
            {
                return Terminal.Refuse(sentence);
            }
        }

        return Tell(outcomes, made, tellMissing);
    }

    private static async Task<PdfPrinting?> Print(MadeDossier made, LibreOfficePool? printer, CancellationToken stop) =>
        printer is null ? null : await printer.Print(BytesOf(made), stop);

    private static ReadOnlyMemory<byte> BytesOf(MadeDossier made) => made.Production.Document ?? throw new InvalidOperationException("A document that was made has bytes.");

    private string? WriteOne(MadeDossier made, PdfPrinting? printing)
    {
        var bytes = BytesOf(made);
        if (printing is not null)
        {
            if (printing.Pdf is not { } pdf)
            {
                return $"« {made.Nom} » n’a pas été écrit. {printing.Refusal}";
            }

            made = made with { Pdf = pdf };
        }

        // The archive first: it numbers the version that the name says.
        _archive.TryKeep(made, out var kept, out var warning);
        if (warning is not null)
        {
            _warnings.Add(warning);
        }

        return folder is null ? null : WriteFile(folder, made, bytes, kept);
    }

    private static string? WriteFile(string folder, MadeDossier made, ReadOnlyMemory<byte> bytes, VersionArchivee? kept)
    {
        var name = kept?.Notice.Fichier(RolePiece.Document)?.Nom ?? made.Nom;
        var path = Path.Combine(folder, name);
        List<(string Path, ReadOnlyMemory<byte> Bytes)> files = [(path, bytes)];
        if (made.Pdf is { } printed)
        {
            files.Add((Path.ChangeExtension(path, ".pdf"), printed));
        }

        if (!OutputFile.TryWrite(files, out var refusal))
        {
            return refusal;
        }

        Console.WriteLine($"Écrit : {name}{(made.Production.IsProjet ? " (PROJET)" : string.Empty)}");
        return null;
    }

    private int Tell(IReadOnlyList<TemplateOutcome> outcomes, List<MadeDossier> made, bool tellMissing)
    {
        var drafts = made.Count(document => document.Production.IsProjet);
        var faults = outcomes.SelectMany(outcome => outcome.Faults).ToList();
        var missing = tellMissing ? outcomes.SelectMany(outcome => outcome.Missing).ToList() : [];
        foreach (var finding in faults.Concat(missing).Concat(outcomes.SelectMany(outcome => outcome.Available.Remarques)).Concat(Slips(made)))
        {
            Console.WriteLine($"{finding.Code}  {finding.Place.Text} – {finding.Message}");
        }

        if (Together is { Path: var printed })
        {
            Console.WriteLine($"Écrit : {printed}, {Count(made.Count, "lettre", "lettres")} à imprimer.");
        }

        Console.WriteLine($"{(folder is null ? Count(made.Count, "document archivé", "documents archivés") : $"{Count(made.Count, "document écrit", "documents écrits")} dans « {folder} »")}{(drafts > 0 ? $", dont {drafts} avec la mention « PROJET »" : string.Empty)}.");
        if (outcomes.Count(outcome => outcome.Made.IsEmpty) is > 0 and var none)
        {
            Console.WriteLine($"{Count(none, "sorte de documents ne peut pas encore l’être", "sortes de documents ne peuvent pas encore l’être")} : « documents lister » dit ce qui manque.");
        }

        foreach (var warning in _warnings)
        {
            Terminal.Warn(warning, ExitCodes.Done);
        }

        return drafts > 0 || faults.Count > 0 || missing.Count > 0 ? ExitCodes.BlockingFindings : ExitCodes.Done;
    }

    // What a template or a cell has badly set is worth a look before signing; its remedy is not ours.
    private static IEnumerable<Finding> Slips(IEnumerable<MadeDossier> made) => made
        .SelectMany(document => document.Production.Document is { } bytes ? DocumentTypography.Check(bytes, ServiceSettings.HasNarrowSpaces()) : [])
        .DistinctBy(finding => finding.Message)
        .Take(MostSlips);

    private bool TryPrepare(out string refusal)
    {
        try
        {
            if (folder is not null)
            {
                Directory.CreateDirectory(folder);
            }

            refusal = string.Empty;
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            refusal = $"Le dossier « {folder} » ne peut pas être créé.";
            return false;
        }
    }

    private static Finding Nothing { get; } = new(string.Empty, Severity.Blocking, Place.None, "Rien ne peut être produit.", string.Empty);

    private static string Count(int count, string one, string several) => $"{count} {(count > 1 ? several : one)}";
}
