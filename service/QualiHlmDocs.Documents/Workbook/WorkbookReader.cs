using System.Security.Cryptography;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook.Parts;
using QualiHlmDocs.Documents.Workbook.Sheets;

namespace QualiHlmDocs.Documents.Workbook;

/// <summary>
/// Reads a pilot's workbook, the model one or a single sheet of her own, into a plan. Tolerant of layout, and honest:
/// every value knows its cell, what was not understood is a finding, nothing is guessed. Never throws for what a file holds.
/// </summary>
public static class WorkbookReader
{
    /// <summary>Reads a workbook.</summary>
    /// <param name="bytes">The file, .xlsx, .xlsm, .ods, or .csv where its name says so. Formulas count by the value last calculated; macros are never run.</param>
    /// <param name="name">Its file name, kept with the plan.</param>
    /// <param name="limits">What it may cost; <see cref="WorkbookLimits.Default"/> when null.</param>
    /// <param name="ct">Stops the reading by <see cref="OperationCanceledException"/>.</param>
    public static WorkbookReading Read(ReadOnlyMemory<byte> bytes, string name, WorkbookLimits? limits = null, CancellationToken ct = default) =>
        ReadWith(bytes, name, new ReadingOptions { Limits = limits ?? WorkbookLimits.Default }, ct);

    /// <summary>Reads a workbook, being told what its columns are.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its file name, kept with the plan.</param>
    /// <param name="options">What is said of it.</param>
    /// <param name="ct">Stops the reading by <see cref="OperationCanceledException"/>.</param>
    public static WorkbookReading ReadWith(ReadOnlyMemory<byte> bytes, string name, ReadingOptions options, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            return ReadBook(bytes, name, options, ct);
        }
        catch (WorkbookFaultException refused)
        {
            return Refused(refused.Fault);
        }
        catch (PackageFaultException fault)
        {
            return Refused(PackageFaults.Told(fault.Fault));
        }
    }

    private static WorkbookReading ReadBook(ReadOnlyMemory<byte> bytes, string name, ReadingOptions options, CancellationToken ct)
    {
        var log = new FindingLog(options.Limits.MaxFindings);
        var book = OpenedBook.Open(bytes, name, options, ct);
        var plan = new PlanDraft(log);
        SaidFaults.Report(book, log);
        foreach (var entry in book.Sheets)
        {
            ReadSheet(book, entry, plan, log, ct);
        }

        return plan.HasPlan
            ? new WorkbookReading(plan.ToPlan(new Classeur(name, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)))), log.ToImmutable(), null) { Lecture = plan.ToLecture(book.Said) }
            : Refused(Fault.WithoutPlan);
    }

    private static void ReadSheet(Book book, SheetEntry entry, PlanDraft plan, FindingLog log, CancellationToken ct)
    {
        if (book.IsLeftOut(entry))
        {
            return;
        }

        if (book.Read(entry, ct) is not { } sheet)
        {
            log.Add(WorkbookFindings.FeuilleIllisible, Place.OfSheet(entry.Name), "Cette feuille est annoncée par le classeur mais son contenu est absent.", "Ouvrez le classeur dans Excel, acceptez la réparation puis enregistrez-le.");
            return;
        }

        if (SheetKind.Of(sheet) is { } kind)
        {
            if (sheet.IsHidden)
            {
                log.Add(WorkbookFindings.FeuilleMasquee, Place.OfSheet(sheet.Name), "Cette feuille masquée a été lue comme les autres.", "Supprimez-la si elle ne fait pas partie du plan.");
            }

            plan.Read(kind, sheet);
        }
        else if (sheet.Rows.Count > 0)
        {
            log.Add(WorkbookFindings.FeuilleNonReprise, Place.OfSheet(sheet.Name), "Cette feuille n’est pas reprise : ni son nom ni son en-tête ne sont connus.", "Renommez-la comme dans le classeur modèle si elle fait partie du plan.");
        }
    }

    private static WorkbookReading Refused(Fault fault) => new(null, [fault.ToFinding()], fault.Refusal);
}
