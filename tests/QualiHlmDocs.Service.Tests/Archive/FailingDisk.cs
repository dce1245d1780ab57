using QualiHlmDocs.Service.Archive.Disks;

namespace QualiHlmDocs.Service.Tests.Archive;

/// <summary>
/// The machine's disk, until its n-th change: then the program is killed there, or the disk refuses. Between verbs,
/// and within those that a kill can cut in two. Flushes nothing: a killed program, unlike a power cut, loses no write,
/// and thousands of flushes would take minutes.
/// </summary>
internal sealed class FailingDisk(int failAt, FailingDisk.Way way) : IArchiveDisk
{
    private readonly SystemDisk _disk = new();
    private bool _isDead;

    internal enum Way { KilledBefore, KilledWithin, KilledAfter, Full, FullFromNowOn, ReadOnlyFromNowOn }

    public static FailingDisk NeverFailing() => new(int.MaxValue, Way.KilledBefore);

    public int Changes { get; private set; }

    public bool HasFailed { get; private set; }

    public bool FileExists(string path) => Alive().FileExists(path);

    public bool FolderExists(string path) => Alive().FolderExists(path);

    public IReadOnlyList<string> Children(string folder) => Alive().Children(folder);

    public byte[] Read(string path) => Alive().Read(path);

    public (byte[] Tail, long Length) ReadTail(string path, int maxBytes) => Alive().ReadTail(path, maxBytes);

    public void WriteNew(string path, ReadOnlyMemory<byte> bytes) =>
        Change(() => Write(path, FileMode.CreateNew, 0, bytes), () => Write(path, FileMode.CreateNew, 0, bytes[..(bytes.Length / 2)]));

    public void WriteTail(string path, long length, ReadOnlyMemory<byte> bytes) =>
        Change(() => Write(path, FileMode.OpenOrCreate, length, bytes), () => Write(path, FileMode.OpenOrCreate, length, bytes[..(bytes.Length / 2)]));

    public void SetReadOnly(string path) => Change(() => _disk.SetReadOnly(path));

    public void MoveFile(string from, string to) => Change(() => _disk.MoveFile(from, to));

    public void MoveFolder(string from, string to) => Change(() => _disk.MoveFolder(from, to));

    public void CreateFolder(string path) => Change(() => _disk.CreateFolder(path));

    public void DeleteFile(string path) => Change(() => _disk.DeleteFile(path));

    public void DeleteFolder(string path) => Change(() => _disk.DeleteFolder(path), () => DeleteHalf(path));

    public void FlushFolder(string path) => Change(() => { });

    private static void Write(string path, FileMode mode, long length, ReadOnlyMemory<byte> bytes)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write);
        stream.SetLength(length);
        stream.Position = length;
        stream.Write(bytes.Span);
    }

    private static void DeleteHalf(string path)
    {
        if (Directory.Exists(path) && Directory.GetFiles(path, "*", SearchOption.AllDirectories) is { Length: > 0 } files)
        {
            File.SetAttributes(files[0], FileAttributes.Normal);
            File.Delete(files[0]);
        }
    }

    private SystemDisk Alive() => _isDead ? throw new KilledException() : _disk;

    private void Change(Action whole, Action? half = null)
    {
        Alive();
        Changes++;
        if (Changes < failAt)
        {
            whole();
            return;
        }

        HasFailed = true;
        switch (way)
        {
            case Way.KilledBefore:
                Die();
                break;
            case Way.KilledWithin:
                half?.Invoke();
                Die();
                break;
            case Way.KilledAfter:
                whole();
                Die();
                break;
            case Way.Full when Changes > failAt:
                whole();
                break;
            case Way.ReadOnlyFromNowOn:
                throw new UnauthorizedAccessException("Access to the path is denied.");
            default:
                half?.Invoke();
                throw new IOException("No space left on device", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28);
        }
    }

    private void Die()
    {
        _isDead = true;
        throw new KilledException();
    }
}

/// <summary>What a killed program would not live to see.</summary>
internal sealed class KilledException : Exception;
