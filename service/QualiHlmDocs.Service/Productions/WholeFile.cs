namespace QualiHlmDocs.Service.Productions;

/// <summary>Writes files that appear whole, or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes one file.</summary>
    /// <exception cref="IOException">The disk refused; the destination is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> bytes) => Write([(path, bytes)]);

    /// <summary>
    /// Writes several files that belong together: each beside its destination, flushed to the disk; all are renamed
    /// only when every one is complete.
    /// </summary>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be written to.</exception>
    public static void Write(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        var mark = $".{Path.GetRandomFileName()}.tmp";
        try
        {
            foreach (var (path, bytes) in files)
            {
                using var stream = new FileStream(path + mark, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                stream.Write(bytes.Span);
                stream.Flush(flushToDisk: true);
            }

            foreach (var (path, _) in files)
            {
                File.Move(path + mark, path, overwrite: true);
            }
        }
        catch
        {
            foreach (var (path, _) in files.Where(file => File.Exists(file.Path + mark)))
            {
                File.Delete(path + mark);
            }

            throw;
        }
    }
}
