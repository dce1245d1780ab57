using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace QualiHlmDocs.Service.Tests.Archive.SharePoint;

/// <summary>A document library of Graph on loopback, with what the real one is known to do to those who upload.</summary>
internal sealed class LibraryStandIn : IAsyncDisposable
{
    public const string Token = "jeton-d-essai";

    private readonly ConcurrentDictionary<string, UploadSessionStandIn> _sessions = new();
    private readonly HashSet<string> _folders = [];
    private WebApplication? _app;
    private int _ids;

    /// <summary>In the order in which they came to be; a path at most once, whatever its case.</summary>
    public List<StoredFile> Files { get; } = [];

    public List<string> Requests { get; } = [];

    /// <summary>Answers before anything is done; true when it did.</summary>
    public Func<HttpContext, string, Task<bool>> Before { get; set; } = (_, _) => Task.FromResult(false);

    /// <summary>Answers in place of the true answer, when all is done; true when it did.</summary>
    public Func<HttpContext, string, Task<bool>> After { get; set; } = (_, _) => Task.FromResult(false);

    /// <summary>Rewrites what is stored, as property promotion does.</summary>
    public Func<byte[], byte[]> Enrich { get; set; } = bytes => bytes;

    public string[] Columns { get; set; } = [.. QualiHlmDocs.Service.Archive.SharePoint.Columns.All];

    public Uri Address { get; private set; } = new("http://localhost/");

    public int OpenSessions => _sessions.Count;

    public async Task<LibraryStandIn> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        builder.Logging.SetMinimumLevel(LogLevel.None);
        _app = builder.Build();
        _app.Run(Answer);
        await _app.StartAsync();
        Address = new(_app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First() + "/v1.0/");
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    public static async Task<bool> Refuse(HttpContext context, int status, string code = "generalException", string? inner = null)
    {
        context.Response.StatusCode = status;
        object error = inner is null ? new { code, message = "…" } : new { code, message = "…", innerError = new { code = inner } };
        await context.Response.WriteAsync(JsonSerializer.Serialize(new { error }));
        return true;
    }

    private async Task Answer(HttpContext context)
    {
        var verb = $"{context.Request.Method} {context.Request.Path}";
        Requests.Add(verb);
        var isSession = context.Request.Path.StartsWithSegments("/envoi", StringComparison.Ordinal);
        if (isSession == context.Request.Headers.Authorization.Count > 0)
        {
            await Refuse(context, 401); // a session's address signs for itself, and nothing else does
            return;
        }

        if (await Before(context, verb))
        {
            return;
        }

        var (status, body) = isSession ? await Session(context) : await Route(context, context.Request.Path.Value!["/v1.0/".Length..]); // routed below it
        if (!await After(context, verb))
        {
            context.Response.StatusCode = status;
            await (body is byte[] bytes ? context.Response.Body.WriteAsync(bytes).AsTask() : body is null ? Task.CompletedTask : context.Response.WriteAsync(JsonSerializer.Serialize(body)));
        }
    }

    private async Task<(int Status, object? Body)> Route(HttpContext context, string path) => (context.Request.Method, path) switch
    {
        ("GET", "sites/exemple.sharepoint.com:/sites/Archive") => (200, new { id = "exemple.sharepoint.com,1,2" }),
        ("GET", "sites/exemple.sharepoint.com,1,2/drives") => (200, new { value = new[] { new { id = "b!9", name = "Documents", driveType = "documentLibrary" } } }),
        ("GET", "drives/b!9/list") => (200, new { id = "L1" }),
        ("GET", "sites/exemple.sharepoint.com,1,2/lists/L1/columns") => (200, new { value = Columns.Select(name => new { name }) }),
        ("PATCH", _) => await Fields(context, path.Split('/')[^2]),
        ("POST", _) when path.EndsWith("/children", StringComparison.Ordinal) => await Folder(context, path["drives/b!9/root".Length..^"/children".Length].Trim(':').Trim('/')),
        ("POST", _) when path.EndsWith(":/createUploadSession", StringComparison.Ordinal) => CreateSession(FilePath(path, ":/createUploadSession")),
        ("PUT", _) => Store(FilePath(path, ":/content"), await Bytes(context)),
        ("DELETE", _) => (204, null),
        ("GET", _) when path.EndsWith("/versions", StringComparison.Ordinal) => (200, new { value = Enumerable.Range(0, ById(path.Split('/')[^2]).Changes) }),
        ("GET", _) when path.EndsWith("/content", StringComparison.Ordinal) => (200, ById(path.Split('/')[^2]).Bytes),
        _ => Files.Find(file => Same(file.Path, FilePath(path, string.Empty))) is { } file ? (200, file.Json()) : Error(404, "itemNotFound"),
    };

    private StoredFile ById(string id) => Files.Single(file => file.Id == id);

    private (int Status, object? Body) Store(string path, byte[] bytes)
    {
        if (Files.Exists(file => Same(file.Path, path)))
        {
            return Error(409, "nameAlreadyExists");
        }

        if (!_folders.Contains(path[..path.LastIndexOf('/')]))
        {
            return Error(404, "itemNotFound");
        }

        Files.Add(new($"{++_ids}", path, Enrich(bytes)));
        return (201, Files[^1].Json());
    }

    private async Task<(int Status, object? Body)> Folder(HttpContext context, string parent)
    {
        var body = JsonSerializer.Deserialize<JsonElement>(await Bytes(context));
        var path = $"{parent}/{body.GetProperty("name").GetString()}".TrimStart('/');
        return _folders.Add(path) ? (201, new { id = $"F{++_ids}" }) : Error(409, "nameAlreadyExists");
    }

    private async Task<(int Status, object? Body)> Fields(HttpContext context, string listItem)
    {
        var file = ById(listItem);
        if (context.Request.Headers.IfMatch != file.ETag)
        {
            return Error(412, "resourceModified");
        }

        foreach (var field in JsonSerializer.Deserialize<Dictionary<string, string>>(await Bytes(context)) ?? [])
        {
            file.Fields[field.Key] = field.Value;
        }

        file.Changes++; // each change of columns is one more version
        return (200, file.Fields);
    }

    private (int Status, object? Body) CreateSession(string path)
    {
        if (Files.Exists(file => Same(file.Path, path)) || _sessions.Values.Any(session => Same(session.Path, path)))
        {
            return Error(409, "nameAlreadyExists"); // a session locks its name until it ends
        }

        var id = $"{++_ids}";
        _sessions[id] = new(path);
        return (200, new { uploadUrl = $"{Address.GetLeftPart(UriPartial.Authority)}/envoi/{id}", nextExpectedRanges = new[] { "0-" } });
    }

    private async Task<(int Status, object? Body)> Session(HttpContext context)
    {
        var id = context.Request.Path.Value!.Split('/')[^1]; // routed by it
        if (!_sessions.TryGetValue(id, out var session))
        {
            return Error(404, "itemNotFound");
        }

        if (context.Request.Method == "DELETE")
        {
            _sessions.TryRemove(id, out _);
            return (204, null);
        }

        if (context.Request.Method == "GET")
        {
            return (200, session.Status());
        }

        var answer = session.Take(context.Request.Headers.ContentRange.ToString(), await Bytes(context));
        if (answer != 201)
        {
            return answer == 202 ? (202, session.Status()) : Error(answer, "invalidRange");
        }

        _sessions.TryRemove(id, out _);
        return Store(session.Path, session.Bytes.ToArray());
    }

    private static (int Status, object? Body) Error(int status, string code) => (status, new { error = new { code, message = "…" } });

    private static string FilePath(string path, string end) => path["drives/b!9/root:/".Length..^end.Length];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static async Task<byte[]> Bytes(HttpContext context)
    {
        using var all = new MemoryStream();
        await context.Request.Body.CopyToAsync(all);
        return all.ToArray();
    }
}

/// <summary>What a session has so far.</summary>
internal sealed class UploadSessionStandIn(string path)
{
    public string Path { get; } = path;

    public MemoryStream Bytes { get; } = new();

    public object Status() => new { expirationDateTime = "2026-12-01T00:00:00Z", nextExpectedRanges = new[] { $"{Bytes.Length}-" } };

    public int Take(string range, byte[] piece)
    {
        var numbers = range["bytes ".Length..].Split('-', '/').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToList();
        var isLast = numbers[1] + 1 == numbers[2];
        if (numbers[0] != Bytes.Length)
        {
            return 416;
        }

        if (piece.Length != numbers[1] - numbers[0] + 1 || (!isLast && piece.Length % (320 * 1024) != 0))
        {
            return 400;
        }

        Bytes.Write(piece);
        return isLast ? 201 : 202;
    }
}

/// <summary>One file of the library.</summary>
internal sealed class StoredFile(string id, string path, byte[] bytes)
{
    public string Id { get; } = id;

    public string Path { get; } = path;

    public byte[] Bytes { get; set; } = bytes;

    public int Changes { get; set; } = 1;

    public Dictionary<string, string> Fields { get; } = [];

    public string ETag => $"\"{{GUID-{Id}}},{Changes}\"";

    public object Json() => new
    {
        id = Id,
        eTag = ETag,
        cTag = $"\"c:{{GUID-{Id}}},{Changes}\"",
        size = Bytes.Length,
        file = new { hashes = new { quickXorHash = QualiHlmDocs.Service.Archive.SharePoint.QuickXorHash.Of(Bytes) } },
        listItem = new { id = Id, fields = Fields },
    };
}
