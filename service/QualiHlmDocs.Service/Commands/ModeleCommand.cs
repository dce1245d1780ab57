using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using QualiHlmDocs.Documents.Templates;
using QualiHlmDocs.Service.Installation;
using QualiHlmDocs.Service.Modeles;
using QualiHlmDocs.Service.Plans;
using QualiHlmDocs.Service.Problems;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>modele controler MODELE</c>: every error of a template, at its place, and the names it asks the data for.</summary>
internal static class ModeleCommand
{
    public static Command Create() => new("modele", "Travaille sur un modèle Word.") { Controler(), ModeleCopierCommand.Create() };

    private static Command Controler()
    {
        var modele = new Argument<string>("MODELE") { Description = "Le modèle Word (.docx)." };
        var json = new Option<bool>("--json") { Description = "Écrit les constats en JSON." };
        var annoter = new Option<string>("--annoter") { Description = "Écrit une copie du modèle avec un commentaire à chaque erreur.", HelpName = "COPIE.docx" };
        var donnees = new Option<string>("--donnees") { Description = "Compare les noms à ces données plutôt qu’au vocabulaire des plans.", HelpName = "DONNEES.json" };
        var libre = new Option<bool>("--libre") { Description = "Ne compare les noms à rien." };
        var command = new Command("controler", "Dit toutes les erreurs d’un modèle, chacune à sa place, et les noms qu’il emploie, comparés au vocabulaire.") { modele, json, annoter, donnees, libre };
        command.SetAction(parsed => TryOffer(parsed.GetValue(donnees), parsed.GetValue(libre), out var offered, out var refusal)
            ? Run(parsed.GetRequiredValue(modele), parsed.GetValue(json), parsed.GetValue(annoter), offered)
            : Terminal.Refuse(refusal));
        return command;
    }

    private static bool TryOffer(string? path, bool isFree, out OfferedNames? offered, [NotNullWhen(false)] out string? refusal)
    {
        (offered, refusal) = (isFree ? null : VocabularyNames.OfPlans, null);
        if (path is null)
        {
            return true;
        }

        if (!InputFile.TryRead(path, Limits.MaxDataBytes, out var json, out refusal) || !JsonData.TryRead(json, Path.GetFileName(path), out var data, out refusal))
        {
            return false;
        }

        offered = VocabularyNames.Of(Path.GetFileName(path), data);
        return true;
    }

    private static int Run(string path, bool asJson, string? copy, OfferedNames? offered)
    {
        if (!InputFile.TryRead(path, Limits.MaxTemplateBytes, out var docx, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var name = Path.GetFileName(path);
        if (copy is not null && CompiledTemplate.Annotate(docx, name, offered).Bytes is { } annotated && !OutputFile.TryWrite(copy, annotated, out refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var controle = ModeleControle.Of(docx, name, offered);
        Write(controle, asJson);
        return controle.IsUsable ? ExitCodes.Done : ExitCodes.BlockingFindings;
    }

    private static void Write(ModeleControle controle, bool asJson)
    {
        if (asJson)
        {
            using var output = Console.OpenStandardOutput();
            JsonSerializer.Serialize(output, new { utilisable = controle.IsUsable, noms = controle.Noms, constats = FindingAnswer.Of(controle.Constats) }, PlanJson.Options);
            output.WriteByte((byte)'\n');
            return;
        }

        Terminal.WriteFindings(Console.Out, controle.Constats, "Aucun constat : ce modèle peut servir.");
        foreach (var nom in controle.Noms)
        {
            Console.WriteLine($"{nom.Nom} ({nom.Type}){(nom.Connu == false ? " – inconnu" : string.Empty)}{(nom.Proche is null ? string.Empty : $", voulez-vous dire « {nom.Proche} » ?")}");
        }
    }
}
