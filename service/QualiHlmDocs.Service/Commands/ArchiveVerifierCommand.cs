using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Archive.Ocfl;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive verifier CHEMIN</c>: any OCFL object or storage root, ours or not.</summary>
internal static class ArchiveVerifierCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("CHEMIN") { Description = "Dossier d’une archive OCFL, ou d’un seul de ses objets ; par défaut l’archive de cette installation.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Affiche le résultat en JSON." };
        var command = new Command("verifier", "Vérifie une archive ou un objet OCFL (1.0 ou 1.1) : 0 valide, 1 invalide, 2 illisible.") { path, json };
        command.SetAction((parsed, stop) => ArchiveAccess.Run(own => Verify(own, parsed.GetValue(path), parsed.GetValue(json), stop)));
        return command;
    }

    private static int Verify(ArchiveStore own, string? given, bool asJson, CancellationToken stop)
    {
        var path = given ?? own.Racine;
        if (!Directory.Exists(path))
        {
            return Terminal.Refuse(File.Exists(path) ? $"« {path} » n’est pas un dossier." : $"Le dossier « {path} » est introuvable.");
        }

        if (given is null)
        {
            own.Recover(); // the installation's own archive is mended before it is judged; a stranger's is only read
        }

        var store = new ArchiveStore(new(Path.GetFullPath(path)), TimeProvider.System);
        var report = store.IsOurs ? store.TryVerify(stop) : OcflValidator.TryVerify(path, ct: stop);
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(ArchiveReportAnswer.Of(path, report), PlanJson.Options));
        }
        else
        {
            Write(Console.Out, report);
        }

        return (int)report.Verdict;
    }

    private static void Write(TextWriter output, OcflReport report)
    {
        foreach (var fault in report.Faults)
        {
            output.WriteLine($"{fault.Code}  {fault.Place}");
            output.WriteLine($"      {fault.Message} {fault.Detail}".TrimEnd());
        }

        if (report.Faults.Length > 0)
        {
            output.WriteLine();
        }

        output.WriteLine(Closing(report));
    }

    // « Archive valide : 3 objets, 12 fichiers, 2 avertissements. »
    private static string Closing(OcflReport report)
    {
        var what = report.Nature == OcflNature.StorageRoot ? "Archive" : "Objet";
        var verdict = report.Verdict switch
        {
            OcflVerdict.Valid => "valide",
            OcflVerdict.Invalid => "invalide",
            _ => "non vérifiable entièrement",
        };
        var errors = report.Faults.Count(fault => fault.Severity != OcflSeverity.Warning);
        var counts = new List<string> { Count(report.Files, "fichier"), Count(errors, "défaut"), Count(report.Faults.Length - errors, "avertissement") };
        if (report.Nature == OcflNature.StorageRoot)
        {
            counts.Insert(0, Count(report.Objects, "objet"));
        }

        return $"{what} {verdict} : {string.Join(", ", counts)}.";
    }

    private static string Count(long number, string noun) => number switch
    {
        0 => $"aucun {noun}",
        1 => $"1 {noun}",
        _ => $"{number} {noun}s",
    };
}
