using System.Net;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>
/// Puts one file of a version into the library, once. Before every attempt the library is asked whether the file is
/// there: an answer that was lost, a kill or a lost ledger then cost a reading and never a second copy.
/// </summary>
internal sealed class FileCopy(GraphRequests graph, Library library, LargeUpload large)
{
    /// <summary>Above this a file goes in pieces, as Microsoft advises.</summary>
    public const int MaxSmallBytes = 10 * 1024 * 1024;

    /// <exception cref="GraphException">It cannot be done now.</exception>
    /// <exception cref="CopyConflictException">Another content has the name.</exception>
    public async Task<FichierCopie> Run(string path, VersionArchivee version, NoticeFichier file, byte[] bytes, CancellationToken stop)
    {
        var (stored, isEnriched) = await Place(path, file.Sha256, bytes, stop);
        for (var attempt = 1; stored.Version < Number(version.Version); attempt++)
        {
            try
            {
                await library.SetFields(stored, Columns.Of(version, file), stop);
            }
            catch (GraphException failure) when (attempt < GraphRequests.MaxAttempts && (failure.IsLost || failure.Status == HttpStatusCode.PreconditionFailed))
            {
                await graph.BackOff(attempt, stop); // done after all, or the file changed under us: looked at again
            }

            (stored, isEnriched) = await Place(path, file.Sha256, bytes, stop);
            if (attempt >= GraphRequests.MaxAttempts)
            {
                break;
            }
        }

        return new(path, stored.Id, stored.ETag, stored.CTag, stored.Size, stored.QuickXor, file.Sha256, isEnriched);
    }

    private async Task<(RemoteFile Stored, bool IsEnriched)> Place(string path, string sha256, byte[] bytes, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await library.Find(path, stop) is { } found)
            {
                var isSame = found.Is(bytes);
                return isSame || SameContent.Are(bytes, await library.Download(found, stop)) ? (found, !isSame) : throw new CopyConflictException(path);
            }

            try
            {
                await Upload(path, sha256, bytes, stop);
            }
            catch (GraphException failure) when (attempt < GraphRequests.MaxAttempts && (failure.IsLost || failure.Status is HttpStatusCode.Conflict or HttpStatusCode.NotFound))
            {
                await graph.BackOff(attempt, stop);
            }

            if (attempt > GraphRequests.MaxAttempts)
            {
                throw new GraphException(null, "neverStored", null);
            }
        }
    }

    // A session takes no empty file.
    private Task Upload(string path, string sha256, byte[] bytes, CancellationToken stop) => bytes.Length <= MaxSmallBytes
        ? library.Put(path, bytes, stop)
        : large.Send(library.SessionAddress(path), path, sha256, bytes, stop);

    private static int Number(string version) => int.Parse(version.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The library has another content under a version's name: for a person to look at, never overwritten.</summary>
internal sealed class CopyConflictException(string path) : Exception(path)
{
    public string Path { get; } = path;
}
