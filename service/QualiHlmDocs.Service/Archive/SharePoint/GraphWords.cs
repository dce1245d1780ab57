using System.Net;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>What a refusal means, and what to do about it, for the person who configures.</summary>
internal static class GraphWords
{
    public static string Refusal(GraphException failure, SharePointSettings settings) => failure switch
    {
        { Code: Library.LibraryNotFound } => $"Le site n’a pas de bibliothèque « {settings.Bibliotheque} » : corrigez Archive__SharePoint__Bibliotheque, ou créez-la.",
        { Status: HttpStatusCode.Unauthorized } => "Microsoft 365 ne reconnaît pas l’application : le jeton est expiré ou d’un autre nuage. Renouvelez-le, ou vérifiez le certificat et Archive__SharePoint__Graph.",
        { Status: HttpStatusCode.Forbidden } => "Microsoft 365 refuse l’accès au site : consentez Sites.Selected à l’application, puis accordez-lui « write » sur ce site.",
        { Status: HttpStatusCode.NotFound } => $"Le site « {settings.Site} » est introuvable : corrigez Archive__SharePoint__Site (son adresse telle que le navigateur la montre).",
        { Status: HttpStatusCode.InsufficientStorage } => "La bibliothèque est pleine : libérez de la place ou relevez son quota. Ce qui attend est sur le disque.",
        { IsToWait: true } => "Microsoft 365 demande d’attendre : synchronisez plus tard. Ce qui attend est sur le disque.",
        { IsLost: true } => "Microsoft 365 ne répond pas : vérifiez le réseau, puis synchronisez. Ce qui attend est sur le disque.",
        _ => $"Microsoft 365 refuse la demande (code {(int)(failure.Status ?? 0)}, {failure.Code}).",
    };
}
