using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Archive;

/// <summary>The record of a version against the version.</summary>
internal static class NoticeCheck
{
    public static IEnumerable<OcflFault> Run(StoredObject stored, string place)
    {
        foreach (var version in stored.Inventory.Versions)
        {
            var where = $"{place}/{version.Name}/{Inventory.DefaultContentDirectory}/{Notice.FileName}";
            if (Fault(stored, version) is { } detail)
            {
                yield return ArchiveCodes.Fault(ArchiveCodes.NoticeFault, where, detail);
            }
        }
    }

    private static string? Fault(StoredObject stored, InventoryVersion version)
    {
        try
        {
            var notice = stored.Notice(version);
            var state = StoredObject.State(version);
            if (notice.Objet != stored.Inventory.Id)
            {
                return $"Elle parle de « {notice.Objet} ».";
            }

            var wrong = notice.Fichiers.FirstOrDefault(file => !state.TryGetValue(file.Nom, out var digest) || digest != file.Sha512);
            return wrong is not null ? $"« {wrong.Nom} » n’y est pas, ou a une autre empreinte."
                : state.Count != notice.Fichiers.Length + 1 ? "La version contient un fichier dont la notice ne parle pas."
                : null;
        }
        catch (ArchiveException problem)
        {
            return problem.Message;
        }
    }
}
