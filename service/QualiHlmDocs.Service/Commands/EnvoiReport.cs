using QualiHlmDocs.Service.Concertations;
using QualiHlmDocs.Service.Concertations.Canaux;
using QualiHlmDocs.Service.Envois;

namespace QualiHlmDocs.Service.Commands;

/// <summary>Where the letters of a campaign stand, and what is left for a person to do.</summary>
internal static class EnvoiReport
{
    /// <summary>Prints it. 1 when a person must decide.</summary>
    public static int Write(TextWriter output, EnvoiDesk desk, string campagne)
    {
        var envois = desk.Outbox.List(campagne);
        foreach (var group in envois.GroupBy(envoi => envoi.Etat).OrderBy(group => group.Key))
        {
            output.WriteLine($"  {group.Count()} {(group.Count() < 2 ? "lettre" : "lettres")} : {group.Key.Words}");
        }

        foreach (var channel in envois.Where(envoi => envoi.Etat == EtatEnvoi.Deposee).Select(envoi => envoi.Canal).Distinct())
        {
            output.WriteLine(channel == PrintFolder.ChannelName
                ? $"À imprimer et à poster : {desk.Settings.Impressions} (toutes les lettres en un document, et leurs étiquettes)"
                : $"À ouvrir dans Outlook et à envoyer : {desk.Settings.Brouillons}");
        }

        foreach (var envoi in envois.Where(envoi => envoi.Etat is EtatEnvoi.Indecise or EtatEnvoi.Refusee))
        {
            output.WriteLine($"  {envoi.Cle[..12]} : {envoi.Motif} Tranchez avec « envoi trancher {envoi.Cle[..12]} ».");
        }

        return envois.Any(envoi => envoi.Etat is EtatEnvoi.Indecise or EtatEnvoi.Refusee) ? ExitCodes.BlockingFindings : ExitCodes.Done;
    }
}
