using System.CommandLine;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Versions;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive valider</c>, <c>deposer</c>, <c>decider</c>: a document goes one step further before the comité.</summary>
internal static class ArchiveStepCommand
{
    private sealed record Asked(string Document, DateOnly Date, string? Message, string? Fichier);

    public static IEnumerable<Command> Create() =>
    [
        Create("valider", StatutArchive.Valide, "Inscrit que l’auditeur a validé la dernière version.", takesFile: false),
        Create("deposer", StatutArchive.Depose, "Inscrit que la dernière version est déposée devant le comité ; elle ne change plus.", takesFile: true),
        Create("decider", StatutArchive.Decide, "Inscrit la décision du comité sur la version déposée.", takesFile: false),
    ];

    private static Command Create(string verb, StatutArchive vers, string description, bool takesFile)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Identifiant du document, ou la fin de celui-ci." };
        var message = new Option<string?>("--message") { Description = "Ce qu’il faut en retenir : l’auditeur, l’envoi, la décision.", HelpName = "TEXTE" };
        var fichier = new Option<string?>("--fichier") { Description = "Le fichier réellement envoyé : il doit être, octet pour octet, la version archivée.", HelpName = "F.docx" };
        var date = Inputs.Date();
        var command = new Command(verb, description) { document, message, date };
        if (takesFile)
        {
            command.Options.Add(fichier);
        }

        command.SetAction((parsed, _) => ArchiveAccess.Run(store => Step(
            store, vers, new(parsed.GetRequiredValue(document), Inputs.TodayOf(parsed.GetValue(date)), parsed.GetValue(message), takesFile ? parsed.GetValue(fichier) : null))));
        return command;
    }

    private static int Step(ArchiveStore store, StatutArchive vers, Asked asked)
    {
        ReadOnlyMemory<byte>? sent = null;
        if (asked.Fichier is { } path)
        {
            if (!InputFile.TryRead(path, ArchiveLimits.MaxPieceBytes, out var bytes, out var unreadable))
            {
                return Terminal.Refuse(unreadable);
            }

            sent = bytes;
        }

        if (!ArchiveAccess.TryFind(store, asked.Document, out var document, out var refusal))
        {
            return Terminal.Refuse(refusal);
        }

        var step = new VersionStep { Vers = vers, Date = asked.Date, Auteur = Environment.UserName, Message = asked.Message ?? string.Empty, Envoye = sent };
        var kept = step.Take(store, document);
        Console.Out.WriteLine($"« {document.Uri} » est {kept.Notice.Statut.Libelle()} : version {kept.Notice.Version} ({kept.Version}).");
        return ExitCodes.Done;
    }
}
