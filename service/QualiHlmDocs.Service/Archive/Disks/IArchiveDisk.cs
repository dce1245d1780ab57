namespace QualiHlmDocs.Service.Archive.Disks;

/// <summary>
/// The disk, as the archive uses it: few verbs, each one thing that a kill may fall before, within or after. A true
/// edge: tests put a disk here that fills up, turns read-only, or dies at the n-th verb.
/// </summary>
public interface IArchiveDisk
{
    bool FileExists(string path);

    bool FolderExists(string path);

    /// <summary>Full paths of the direct children, files and folders; empty for a folder that is not there.</summary>
    IReadOnlyList<string> Children(string folder);

    byte[] Read(string path);

    /// <summary>A file's last bytes, at most <paramref name="maxBytes"/>, and its whole length; nothing and 0 for a file that is not there.</summary>
    (byte[] Tail, long Length) ReadTail(string path, int maxBytes);

    /// <summary>Makes a file that must not exist, and returns when its bytes have been flushed to the disk.</summary>
    void WriteNew(string path, ReadOnlyMemory<byte> bytes);

    /// <summary>Cuts a file to <paramref name="length"/>, then adds bytes, flushed. Makes the file when it is not there.</summary>
    void WriteTail(string path, long length, ReadOnlyMemory<byte> bytes);

    void SetReadOnly(string path);

    /// <summary>Within one volume, replacing what is there: seen whole or not at all.</summary>
    void MoveFile(string from, string to);

    /// <summary>Within one volume; the destination must not exist.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Makes a folder whose parent exists; nothing when it is there already.</summary>
    void CreateFolder(string path);

    void DeleteFile(string path);

    /// <summary>With all it holds, read-only files too; nothing when it is not there.</summary>
    void DeleteFolder(string path);

    /// <summary>Flushes a folder's own entries to the disk, where the system offers it (not on Windows).</summary>
    void FlushFolder(string path);
}
