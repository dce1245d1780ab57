using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>A file in pieces through an upload session, taken up again where it was left.</summary>
internal sealed class LargeUpload(GraphRequests graph, CopyLedger ledger)
{
    /// <summary>A multiple of 320 KiB, as Graph requires of all pieces but the last.</summary>
    public const int PieceLength = 16 * 320 * 1024;

    /// <summary>Returns when the session is over: sent, or gone. Only the library tells whether the file is there.</summary>
    /// <exception cref="GraphException">It cannot go on.</exception>
    public async Task Send(string createAddress, string path, string sha256, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        var resumed = ledger.Session(path, sha256);
        var address = resumed ?? await Create(createAddress, path, sha256, stop);
        try
        {
            var next = resumed is null ? 0 : await Next(address, stop);
            for (var failures = 0; next is { } start && start < bytes.Length;)
            {
                try
                {
                    next = await Piece(address, bytes, start, stop);
                    failures = 0;
                }
                catch (GraphException failure) when (IsAskedAgain(failure) && ++failures < GraphRequests.MaxAttempts)
                {
                    if (failure.Status != HttpStatusCode.RequestedRangeNotSatisfiable)
                    {
                        await graph.BackOff(failures, stop);
                    }

                    next = await Next(address, stop); // a lost answer hides a piece that came through, or none
                }
            }
        }
        catch (GraphException failure) when (failure.Status is { } status && (int)status is >= 400 and < 500 && !failure.IsToWait)
        {
            await Release(address, stop);
            if (failure.Status is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized or HttpStatusCode.Conflict))
            {
                throw;
            }

            return; // its signature was over, or someone has the name: the library tells
        }

        ledger.End();
    }

    /// <summary>Ends a session that nothing will go on with, so that its name is free again.</summary>
    public async Task Release(Uri address, CancellationToken stop)
    {
        try
        {
            await graph.DeleteSession(address, stop);
        }
        catch (GraphException)
        {
            // It ends by itself, later.
        }

        ledger.End();
    }

    private async Task<Uri> Create(string address, string path, string sha256, CancellationToken stop)
    {
        if (ledger.LeftSession() is { } left)
        {
            await Release(left, stop);
        }

        var item = new Dictionary<string, object> { ["@microsoft.graph.conflictBehavior"] = "fail", ["name"] = path[(path.LastIndexOf('/') + 1)..] };
        var answer = await graph.Post(address, new { item }, stop);
        var session = new Uri(answer.Text("uploadUrl"));
        ledger.Begin(path, sha256, session);
        return session;
    }

    private static bool IsAskedAgain(GraphException failure) =>
        failure.IsLost || failure.IsToWait || failure.Status is HttpStatusCode.RequestedRangeNotSatisfiable or HttpStatusCode.NotFound;

    // Null when the last piece has been taken.
    private async Task<long?> Piece(Uri address, ReadOnlyMemory<byte> bytes, long start, CancellationToken stop)
    {
        var piece = bytes[(int)start..(int)Math.Min(start + PieceLength, bytes.Length)];
        var answer = await graph.PutPiece(address, piece, new ContentRangeHeaderValue(start, start + piece.Length - 1, bytes.Length), stop);
        return answer.Part("nextExpectedRanges").ValueKind == JsonValueKind.Array ? First(answer) : null;
    }

    // Null for a session that is over, by its end or by its loss.
    private async Task<long?> Next(Uri address, CancellationToken stop)
    {
        try
        {
            return First(await graph.GetSession(address, stop));
        }
        catch (GraphException failure) when (failure.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return null;
        }
    }

    private static long? First(JsonElement status)
    {
        var ranges = status.Part("nextExpectedRanges");
        return ranges.ValueKind == JsonValueKind.Array && ranges.GetArrayLength() > 0
            ? long.Parse((ranges[0].GetString() ?? "0").Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }
}
