using System.CommandLine;
using QualiHlmDocs.Service.Archive.SharePoint;

namespace QualiHlmDocs.Service.Commands;

/// <summary><c>archive synchroniser</c>: what waits goes to SharePoint, and where each copy stands.</summary>
internal static class ArchiveSynchroniserCommand
{
    public static Command Create()
    {
        var state = new Option<bool>("--etat") { Description = "Montre seulement où en est chaque copie, sans rien demander au réseau." };
        var command = new Command("synchroniser", "Copie vers SharePoint les versions archivées qui attendent, et montre où en est chaque copie.") { state };
        command.SetAction((parsed, stop) => SharePointAccess.Run(copies => Run(copies, parsed.GetValue(state), stop)));
        return command;
    }

    private static async Task<int> Run(SharePointCopies copies, bool isStateOnly, CancellationToken stop)
    {
        var refusal = isStateOnly ? null : await copies.Send(_ => { }, stop);
        var list = copies.List();
        foreach (var copy in list)
        {
            Console.Out.WriteLine($"{Words(copy.Etat),-11} {copy.Objet} {copy.Version}{(copy.Message.Length > 0 ? $"\n            → {copy.Message}" : string.Empty)}");
        }

        var done = list.Count(copy => copy.Etat == EtatCopie.Copiee);
        Console.Out.WriteLine($"{done} version{(done > 1 ? "s" : string.Empty)} sur {list.Count} dans SharePoint.");
        return Terminal.Warn(refusal, refusal is not null ? ExitCodes.Unusable : done < list.Count ? ExitCodes.BlockingFindings : ExitCodes.Done);
    }

    private static string Words(EtatCopie etat) => etat switch
    {
        EtatCopie.Copiee => "copiée",
        EtatCopie.Verrouillee => "verrouillée",
        EtatCopie.Conflit => "conflit",
        EtatCopie.Refusee => "refusée",
        _ => "en attente",
    };
}
