namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>Reads a file once, whatever the number of digests wanted of it.</summary>
internal static class Digester
{
    private const int PieceBytes = 128 * 1024;

    public static Dictionary<string, string> Digest(
        Stream stream, IReadOnlyCollection<DigestAlgorithm> algorithms, CancellationToken ct)
    {
        var running = algorithms.Select(algorithm => (algorithm.Name, Digest: algorithm.Start())).ToList();
        var piece = new byte[PieceBytes];
        for (int read; (read = stream.Read(piece)) > 0;)
        {
            ct.ThrowIfCancellationRequested();
            foreach (var (_, digest) in running)
            {
                digest.Append(piece.AsMemory(0, read));
            }
        }

        return running.ToDictionary(one => one.Name, one => one.Digest.Finish(), StringComparer.Ordinal);
    }

    public static string OfBytes(ReadOnlyMemory<byte> bytes, DigestAlgorithm algorithm)
    {
        var (append, finish) = algorithm.Start();
        append(bytes);
        return finish();
    }
}
