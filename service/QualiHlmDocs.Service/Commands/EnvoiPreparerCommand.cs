using System.CommandLine;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Envois;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>envoi preparer</c>: one mail file for each addressee, to be read and sent by hand. Nothing else is written.</summary>
internal static class EnvoiPreparerCommand
{
    public static Command Create()
    {
        var inputs = new EnvoiInputs();
        var sortie = new Option<string>("--sortie") { Description = "Le dossier où écrire les brouillons (.eml).", HelpName = "DOSSIER", Required = true };
        var command = new Command("preparer", "Écrit un brouillon de courriel (.eml) par destinataire, lettre jointe ; n’envoie rien et ne note rien.") { sortie };
        inputs.AddTo(command);
        command.SetAction((parsed, stop) => EnvoiAccess.Run(desk => Task.FromResult(
            inputs.TryRead(parsed, stop, out var demande, out var exitCode) ? Prepare(desk, demande, parsed.GetRequiredValue(sortie), stop) : exitCode)));
        return command;
    }

    private static int Prepare(EnvoiDesk desk, DemandeEnvoi demande, string folder, CancellationToken stop)
    {
        // Whoever has an address gets a draft: nothing leaves by itself from here.
        var campagne = desk.Prepare(demande with { Canal = DraftFolder.ChannelName }, stop);
        var files = campagne.Lettres.Select(letter => BrouillonEml.Of(letter, folder)).ToList();
        if (files.Count == 0)
        {
            Terminal.WriteFindings(Console.Out, campagne.Constats);
            return Terminal.Refuse("Aucun destinataire ne peut être joint : rien n’a été écrit.");
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Terminal.Refuse($"Le dossier « {folder} » ne peut pas être créé.");
        }

        if (!OutputFile.TryWrite(files, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        EnvoiPreview.Write(Console.Out, campagne);
        Console.WriteLine($"Écrit : {files.Count} fichier{(files.Count < 2 ? string.Empty : "s")} dans « {folder} ». Ouvrez chacun dans Outlook pour le relire et l’envoyer ; le registre n’en sait rien.");
        return EnvoiPreview.ExitCode(campagne);
    }
}
