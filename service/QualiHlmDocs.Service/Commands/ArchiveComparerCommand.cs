using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Documents.Differences;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Versions;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive comparer DOCUMENT AVANT APRES</c>: what changed in the plan, and in the document's text.</summary>
internal static class ArchiveComparerCommand
{
    public static Command Create()
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Identifiant du document, ou la fin de celui-ci." };
        var before = new Argument<string>("AVANT") { Description = "Numéro (1.0) ou dossier (v3) de la première version." };
        var after = new Argument<string?>("APRES") { Description = "La seconde version ; par défaut la dernière.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Affiche le résultat en JSON." };
        var command = new Command("comparer", "Dit ce qui change d’une version à l’autre : le plan, puis le texte du document.") { document, before, after, json };
        command.SetAction((parsed, stop) => ArchiveAccess.Run(store =>
            Compare(store, parsed.GetRequiredValue(document), parsed.GetRequiredValue(before), parsed.GetValue(after), parsed.GetValue(json), stop)));
        return command;
    }

    private static int Compare(ArchiveStore store, string words, string beforeWords, string? afterWords, bool asJson, CancellationToken stop)
    {
        if (!ArchiveAccess.TryFind(store, words, out var document, out var refusal)
            || !ArchiveAccess.TryFind(store, document, beforeWords, out var before, out refusal)
            || !ArchiveAccess.TryFind(store, document, afterWords, out var after, out refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var answer = VersionComparison.Of(store, before, after, stop);
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(answer, PlanJson.Options));
        }
        else
        {
            Write(Console.Out, answer);
        }

        return ExitCodes.Done;
    }

    private static void Write(TextWriter output, VersionComparison answer)
    {
        output.WriteLine($"{answer.Objet} : de la version {answer.Avant} à la version {answer.Apres}");
        output.WriteLine();
        output.WriteLine("PLAN");
        foreach (var line in answer.Plan?.Select(one => one.Cellule.Length > 0 ? $"{one.Phrase} ({one.Cellule})" : one.Phrase) ?? ["Un des deux classeurs ne peut pas être lu."])
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine(answer.Plan is { Count: 0 } ? "  Aucune différence." : string.Empty);
        output.WriteLine("TEXTE DU DOCUMENT");
        foreach (var one in answer.Texte ?? [])
        {
            WriteText(output, one);
        }

        output.WriteLine(answer.Texte is null ? "  Un des deux documents ne peut pas être lu." : answer.Texte.Count == 0 ? "  Aucune différence." : string.Empty);
    }

    private static void WriteText(TextWriter output, TextDifference one)
    {
        if (one.Nature != NatureDifference.Ajout)
        {
            output.WriteLine($"  − {one.RangAvant}  {one.Avant}");
        }

        if (one.Nature != NatureDifference.Retrait)
        {
            output.WriteLine($"  + {one.RangApres}  {one.Apres}");
        }
    }
}
