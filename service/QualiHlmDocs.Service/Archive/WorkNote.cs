using System.Text.Json;
using QualiHlmDocs.Service.Archive.Disks;

namespace QualiHlmDocs.Service.Archive;

/// <summary><c>depot.json</c> in the work folder: what a writer was about to do, for whoever comes after a kill.</summary>
internal sealed record WorkNote(string Objet, string Dossier, string Version)
{
    private const string FileName = "depot.json";

    public static void Write(WorkNote note, ArchivePaths paths, IArchiveDisk disk) =>
        disk.WriteNew(paths.WorkFile(FileName), JsonSerializer.SerializeToUtf8Bytes(note, JsonSerializerOptions.Web));

    /// <summary>Null when it was never written whole: then nothing else had been done.</summary>
    public static WorkNote? TryRead(ArchivePaths paths, IArchiveDisk disk)
    {
        var path = paths.WorkFile(FileName);
        if (!disk.FileExists(path))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<WorkNote>(disk.Read(path), JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Folder(ArchivePaths paths) => Path.Combine([paths.Root, .. Dossier.Split('/')]);
}
