namespace QualiHlmDocs.Service.Productions;

/// <summary>Writes a file that appears whole, or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the destination, flushes to the disk, then renames over it.</summary>
    /// <exception cref="IOException">The disk refused; the destination is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
