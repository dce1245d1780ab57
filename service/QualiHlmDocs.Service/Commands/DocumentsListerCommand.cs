using System.CommandLine;
using System.Text.Json;
using QualiHlmDocs.Documents.Catalogue;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>documents lister CLASSEUR</c>: what can be produced now, and what is missing for the rest.</summary>
internal static class DocumentsListerCommand
{
    // Beyond that, more of the same kind says nothing more.
    private const int MostMissing = 4;

    public static Command Create()
    {
        var (classeur, etape, date, said) = (Inputs.Classeur(), CatalogueInputs.Etape(), Inputs.Date(), Inputs.Correspondance());
        var json = new Option<bool>("--json") { Description = "Écrit la liste en JSON." };
        var command = new Command("lister", "Dit quels documents peuvent être produits maintenant, et ce qui manque pour les autres.") { classeur, etape, date, said, json };
        command.SetAction((parsed, stop) => Task.FromResult(Run(
            parsed.GetRequiredValue(classeur), parsed.GetValue(said), parsed.GetValue(etape), Inputs.TodayOf(parsed.GetValue(date)), parsed.GetValue(json), stop)));
        return command;
    }

    private static int Run(string path, string? said, string? etape, DateOnly today, bool asJson, CancellationToken stop)
    {
        if (!CatalogueInputs.TryOpen(path, said, etape, null, today, stop, out var opened, out var exitCode))
        {
            return exitCode;
        }

        var step = CatalogueInputs.StepOf(etape);
        var listed = opened.Catalogue.All
            .Where(entry => step is not { } wanted || entry.Declared.Etapes.Contains(wanted))
            .Select(entry => (Entry: entry, Available: opened.Documents.Availability(entry.Declared)))
            .ToList();
        if (asJson)
        {
            var answer = new CatalogueAnswer([.. listed.Select(one => DocumentAnswer.Of(one.Entry, one.Available))], FindingAnswer.Of(opened.Catalogue.Findings));
            Console.Out.WriteLine(JsonSerializer.Serialize(answer, PlanJson.Options));
        }
        else
        {
            Write(Console.Out, listed, step, opened.Catalogue.Findings);
        }

        return ExitCodes.Done;
    }

    private static void Write(TextWriter output, List<(CatalogueEntry Entry, Disponibilite Available)> listed, int? wanted, IReadOnlyList<Finding> findings)
    {
        foreach (var step in listed.GroupBy(one => wanted ?? one.Entry.Declared.Etapes[0]))
        {
            output.WriteLine($"Étape {step.Key} – {EtapeSteps.NameOf(step.Key)}");
            foreach (var (entry, available) in step)
            {
                WriteOne(output, entry, available);
            }

            output.WriteLine();
        }

        foreach (var finding in findings)
        {
            output.WriteLine($"{finding.Code}  {finding.Message} {finding.Remede}");
        }

        var ready = listed.Count(one => one.Available.Etat == EtatModele.Pret);
        var drafts = listed.Count(one => one.Available.Etat == EtatModele.Projet);
        output.WriteLine($"{Count(ready, "prêt")}, {Count(drafts, "projet")}, {Count(listed.Count - ready - drafts, "impossible")} pour l’instant.");
    }

    private static void WriteOne(TextWriter output, CatalogueEntry entry, Disponibilite available)
    {
        var count = entry.Declared.Portee == PorteeModele.Plan ? string.Empty : $" ({available.Producible.Count()} sur {available.Sujets.Length})";
        output.WriteLine($"  {Word(available.Etat),-11} {entry.Declared.Code,-32} {entry.Declared.Titre}{count}{(entry.IsOwn ? " – modèle de l’organisme" : string.Empty)}");
        var missing = available.Manques.Concat(available.Sujets.SelectMany(one => one.Manques)).ToList();
        foreach (var finding in missing.Take(MostMissing))
        {
            output.WriteLine($"              manque : {finding.Place.Text} – {finding.Message}");
        }

        if (missing.Count > MostMissing)
        {
            output.WriteLine($"              … et {missing.Count - MostMissing} autres : --json les dit toutes.");
        }

        if (!available.Bloquants.IsEmpty)
        {
            output.WriteLine($"              projet : {string.Join(", ", available.Bloquants.Select(finding => finding.Code).Distinct())} – « controler » dit pourquoi.");
        }

        foreach (var remark in available.Remarques)
        {
            output.WriteLine($"              à savoir : {remark.Message}");
        }
    }

    private static string Count(int count, string word) => $"{count} {word}{(count > 1 ? "s" : string.Empty)}";

    private static string Word(EtatModele etat) => etat switch
    {
        EtatModele.Pret => "prêt",
        EtatModele.Projet => "projet",
        _ => "impossible",
    };
}
