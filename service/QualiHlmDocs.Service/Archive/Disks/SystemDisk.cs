namespace QualiHlmDocs.Service.Archive.Disks;

/// <summary>The machine's own disk.</summary>
public sealed class SystemDisk : IArchiveDisk
{
    public bool FileExists(string path) => File.Exists(path);

    public bool FolderExists(string path) => Directory.Exists(path);

    public IReadOnlyList<string> Children(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)] : [];

    public byte[] Read(string path) => File.ReadAllBytes(path);

    public (byte[] Tail, long Length) ReadTail(string path, int maxBytes)
    {
        if (!File.Exists(path))
        {
            return ([], 0);
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
        var tail = new byte[Math.Min(stream.Length, maxBytes)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        return (tail, stream.Length);
    }

    public void WriteNew(string path, ReadOnlyMemory<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1);
        stream.Write(bytes.Span);
        stream.Flush(flushToDisk: true);
    }

    public void WriteTail(string path, long length, ReadOnlyMemory<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 1);
        stream.SetLength(length);
        stream.Position = length;
        stream.Write(bytes.Span);
        stream.Flush(flushToDisk: true);
    }

    public void SetReadOnly(string path) => File.SetAttributes(path, File.GetAttributes(path) | FileAttributes.ReadOnly);

    public void MoveFile(string from, string to) => File.Move(from, to, overwrite: true);

    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void DeleteFile(string path) => File.Delete(path);

    public void DeleteFolder(string path)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal); // Windows refuses to delete a read-only file
        }

        Directory.Delete(path, recursive: true);
    }

    public void FlushFolder(string path) => FolderFlush.Run(path);
}
