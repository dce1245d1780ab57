using System.Net;
using System.Text.Json;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>One document library: its folders, its files and their columns.</summary>
internal sealed class Library(GraphRequests graph, string site, string drive, string list)
{
    private readonly HashSet<string> _folders = [];

    public string Drive => $"drives/{Uri.EscapeDataString(drive)}";

    public string List => $"sites/{Uri.EscapeDataString(site)}/lists/{Uri.EscapeDataString(list)}";

    /// <summary>Finds the site by its address and the library by its name.</summary>
    /// <exception cref="GraphException">One is not there (404 with our own code), or not ours to see.</exception>
    public static async Task<Library> Open(GraphRequests graph, SharePointSettings settings, CancellationToken stop)
    {
        var site = (await graph.Get(SiteAddress(settings.Site), stop)).Text("id");
        var drive = await Find(graph, $"sites/{Uri.EscapeDataString(site)}/drives?$select=id,name,driveType", settings.Bibliotheque, stop)
            ?? throw new GraphException(HttpStatusCode.NotFound, LibraryNotFound, null);
        var list = await graph.Get($"drives/{Uri.EscapeDataString(drive)}/list?$select=id", stop);
        return new(graph, site, drive, list.Text("id"));
    }

    public const string LibraryNotFound = "libraryNotFound";

    /// <summary>Null when there is no such file.</summary>
    public async Task<RemoteFile?> Find(string path, CancellationToken stop)
    {
        try
        {
            return RemoteFile.Of(await graph.Get($"{Drive}/root:/{Escaped(path)}?{RemoteFile.Query}", stop));
        }
        catch (GraphException failure) when (failure.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>Makes what is missing of a folder's path, from the top.</summary>
    public async Task EnsureFolder(IEnumerable<string> names, CancellationToken stop)
    {
        var path = string.Empty;
        foreach (var name in names)
        {
            var parent = path;
            path = parent.Length == 0 ? name : $"{parent}/{name}";
            if (!_folders.Contains(path))
            {
                await CreateFolder(parent, name, stop);
                _folders.Add(path);
            }
        }
    }

    public Task Put(string path, ReadOnlyMemory<byte> bytes, CancellationToken stop) =>
        graph.Put($"{Drive}/root:/{Escaped(path)}:/content?@microsoft.graph.conflictBehavior=fail", bytes, stop);

    public string SessionAddress(string path) => $"{Drive}/root:/{Escaped(path)}:/createUploadSession";

    public Task<byte[]> Download(RemoteFile file, CancellationToken stop) => graph.Download($"{Drive}/items/{Uri.EscapeDataString(file.Id)}/content", stop);

    /// <summary>All columns in one request, for each request makes one more version.</summary>
    public Task SetFields(RemoteFile file, Dictionary<string, string> fields, CancellationToken stop) =>
        graph.Patch($"{List}/items/{Uri.EscapeDataString(file.ListItem)}/fields", fields, file.ETag, stop);

    /// <summary>Makes a folder that must not be there, and removes it: what a reader may not.</summary>
    public async Task TryWrite(string name, CancellationToken stop)
    {
        var made = await graph.Post($"{Drive}/root/children", Folder(name), stop);
        await graph.Delete($"{Drive}/items/{Uri.EscapeDataString(made.Text("id"))}", stop);
    }

    public async Task<IReadOnlyList<string>> ColumnNames(CancellationToken stop) =>
        [.. (await graph.Get($"{List}/columns?$select=name", stop)).Values().Select(column => column.Text("name"))];

    public async Task<int> Versions(string item, CancellationToken stop) => (await graph.Get($"{Drive}/items/{Uri.EscapeDataString(item)}/versions", stop)).Values().Count();

    private async Task CreateFolder(string parent, string name, CancellationToken stop)
    {
        var address = parent.Length == 0 ? $"{Drive}/root/children" : $"{Drive}/root:/{Escaped(parent)}:/children";
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await graph.Post(address, Folder(name), stop);
                return;
            }
            catch (GraphException failure) when (failure.Status == HttpStatusCode.Conflict)
            {
                return; // it is there already, perhaps by ourselves
            }
            catch (GraphException failure) when (failure.IsLost && attempt < GraphRequests.MaxAttempts)
            {
                await graph.BackOff(attempt, stop);
            }
        }
    }

    private static Dictionary<string, object> Folder(string name) => new()
    {
        ["name"] = name,
        ["folder"] = new { },
        ["@microsoft.graph.conflictBehavior"] = "fail",
    };

    private static async Task<string?> Find(GraphRequests graph, string address, string name, CancellationToken stop)
    {
        for (var next = address; next.Length > 0;)
        {
            var page = await graph.Get(next, stop);
            if (page.Values().FirstOrDefault(one => string.Equals(one.Text("name"), name, StringComparison.OrdinalIgnoreCase)) is { ValueKind: JsonValueKind.Object } found)
            {
                return found.Text("id");
            }

            next = page.Text("@odata.nextLink");
        }

        return null;
    }

    private static string SiteAddress(Uri site) =>
        site.AbsolutePath.Trim('/') is { Length: > 0 } path ? $"sites/{site.Host}:/{path}" : $"sites/{site.Host}";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
