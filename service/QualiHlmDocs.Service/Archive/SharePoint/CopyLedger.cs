using System.Text.Json;
using System.Text.Json.Serialization;
using QualiHlmDocs.Service.Archive.Disks;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>
/// What became of each rank of the archive's ledger, and the upload that is under way. May be deleted: then every rank
/// is asked for at SharePoint again, and what is there is recognised.
/// </summary>
internal sealed class CopyLedger(string folder, IArchiveDisk disk)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    private string Copies => Path.Combine(folder, "copies.txt");

    private string Upload => Path.Combine(folder, "envoi.json");

    /// <summary>The last word upon each rank. A line that a kill cut is no line.</summary>
    public Dictionary<long, CopieSharePoint> Read()
    {
        var found = new Dictionary<long, CopieSharePoint>();
        if (disk.FileExists(Copies))
        {
            var bytes = disk.Read(Copies);
            foreach (var line in System.Text.Encoding.UTF8.GetString(bytes.AsSpan(0, WholeLines(bytes))).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (Parsed<CopieSharePoint>(line) is { } copy)
                {
                    found[copy.Rang] = copy;
                }
            }
        }

        return found;
    }

    public void Append(CopieSharePoint copy)
    {
        var end = disk.FileExists(Copies) ? WholeLines(disk.Read(Copies)) : 0;
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(copy, Json), (byte)'\n'];
        disk.WriteTail(Copies, end, line);
    }

    /// <summary>The address of the session that sends these bytes there; null for none.</summary>
    public Uri? Session(string path, string sha256) =>
        disk.FileExists(Upload) && Parsed<PendingUpload>(System.Text.Encoding.UTF8.GetString(disk.Read(Upload))) is { } pending && pending.Chemin == path && pending.Sha256 == sha256
            ? pending.Adresse : null;

    /// <summary>The session that was left, whatever it sends; null for none.</summary>
    public Uri? LeftSession() => disk.FileExists(Upload) ? Parsed<PendingUpload>(System.Text.Encoding.UTF8.GetString(disk.Read(Upload)))?.Adresse : null;

    /// <summary>On the disk before the first byte leaves: the name is locked until the session ends, and no one tells its address twice.</summary>
    public void Begin(string path, string sha256, Uri address)
    {
        var temporary = Upload + ".tmp";
        disk.DeleteFile(temporary);
        disk.WriteNew(temporary, JsonSerializer.SerializeToUtf8Bytes(new PendingUpload(path, sha256, address), Json));
        disk.MoveFile(temporary, Upload);
        disk.FlushFolder(folder);
    }

    public void End() => disk.DeleteFile(Upload);

    private static int WholeLines(byte[] bytes) => Array.LastIndexOf(bytes, (byte)'\n') + 1;

    private static T? Parsed<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record PendingUpload(string Chemin, string Sha256, Uri Adresse);
}
