using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using QualiHlmDocs.Documents.Plans;
using QualiHlmDocs.Documents.Workbook;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary>What several verbs take: a workbook, a step of the cycle, a day.</summary>
internal static class Inputs
{
    public static Argument<string> Classeur() => new("CLASSEUR") { Description = "Le classeur (.xlsx, .xlsm, .ods ou .csv) qui tient le plan d’actions." };

    public static Option<string?> Etape()
    {
        var option = new Option<string?>("--etape") { Description = "L’étape du cycle que l’on prépare ; sans elle, celle où en est la feuille « Cycle ».", HelpName = "ETAPE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !EtapeNames.TryParse(value, out _, out var refusal))
            {
                result.AddError(refusal);
            }
        });
        return option;
    }

    public static Option<string?> Date()
    {
        var option = new Option<string?>("--date") { Description = "Le jour qui compte comme aujourd’hui ; sans lui, celui de la machine.", HelpName = "AAAA-MM-JJ" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !Days.TryParse(value, out _))
            {
                result.AddError(Days.Refusal(value));
            }
        });
        return option;
    }

    public static Option<string?> Correspondance() => new("--correspondance")
    {
        Description = "Un fichier JSON qui dit ce que sont les colonnes ; sans lui, elles sont reconnues, ou lues comme le classeur le garde.", HelpName = "F.json",
    };

    /// <summary>The correspondance of a file, null for no file, or one sentence about the one that is none.</summary>
    public static bool TryCorrespond(string? path, out Correspondance? correspondance, out int exitCode)
    {
        (correspondance, exitCode) = (null, ExitCodes.Done);
        if (path is null)
        {
            return true;
        }

        var isRead = InputFile.TryRead(path, Limits.MaxWorkbookBytes, out var json, out var refusal) && Documents.Workbook.Correspondance.TryParse(json, out correspondance, out refusal);
        exitCode = isRead ? ExitCodes.Done : Terminal.Refuse(refusal ?? string.Empty);
        return isRead;
    }

    public static EtapeCycle? EtapeOf(string? text) => EtapeNames.TryParse(text, out var etape, out _) ? etape : null;

    public static DateOnly TodayOf(string? text) =>
        Days.TryParse(text, out var date) ? date : DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);

    /// <summary>Reads and controls a workbook, or says in one sentence why it cannot be.</summary>
    public static bool TryExamine(
        string path, string? said, EtapeCycle? etape, DateOnly today, CancellationToken stop, [NotNullWhen(true)] out Examination? examination, out int exitCode)
    {
        examination = null;
        if (!TryCorrespond(said, out var correspondance, out exitCode))
        {
            return false;
        }

        if (!InputFile.TryRead(path, Limits.MaxWorkbookBytes, out var bytes, out var refusal))
        {
            exitCode = Terminal.Refuse(refusal);
            return false;
        }

        var found = Examination.Of(bytes, Path.GetFileName(path), etape, today, stop, correspondance);
        if (found.Plan is null)
        {
            exitCode = Terminal.Refuse(found.Constats);
            return false;
        }

        examination = found;
        return true;
    }
}
