using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using QualiHlmDocs.Service.Archive.Disks;

namespace QualiHlmDocs.Service.Archive;

/// <summary>
/// One writer at a time for one storage root, across programs. The system holds the lock and lets it go when the
/// holder dies; the file beside it only says who that is.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _held;

    private WriterLock(FileStream held) => _held = held;

    /// <summary>Waits up to <paramref name="patience"/>, then throws with the holder's name.</summary>
    public static WriterLock Take(ArchivePaths paths, IArchiveDisk disk, TimeSpan patience, TimeProvider clock)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            if (TryOpen(paths.Lock) is { } held)
            {
                return Named(held, paths, disk, clock);
            }

            if (watch.Elapsed >= patience)
            {
                throw new ArchiveException($"L’archive « {paths.Root} » est en cours d’écriture par {Holder(paths)} : réessayez dans un instant.");
            }

            Thread.Sleep(Pause);
        }
    }

    /// <summary>
    /// For a reader who wants no writer meanwhile: writes nothing, not even its name. Null where no lock can be had, or
    /// none has ever been.
    /// </summary>
    public static WriterLock? TryHoldOff(ArchivePaths paths, TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        while (File.Exists(paths.Lock) && watch.Elapsed < patience)
        {
            try
            {
                return new(new FileStream(paths.Lock, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 1));
            }
            catch (IOException problem) when (DiskTrouble.IsHeldByAnother(problem))
            {
                Thread.Sleep(Pause);
            }
            catch (Exception problem) when (DiskTrouble.IsDisk(problem))
            {
                return null;
            }
        }

        return null;
    }

    public void Dispose() => _held.Dispose();

    // Null when another holds it.
    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException problem) when (DiskTrouble.IsHeldByAnother(problem))
        {
            return null;
        }
    }

    private static WriterLock Named(FileStream held, ArchivePaths paths, IArchiveDisk disk, TimeProvider clock)
    {
        try
        {
            var holder = new LockHolder(Environment.UserName, Environment.MachineName, Environment.ProcessId, clock.GetUtcNow());
            var temporary = paths.Holder + ".tmp";
            disk.DeleteFile(temporary);
            disk.WriteNew(temporary, JsonSerializer.SerializeToUtf8Bytes(holder, JsonSerializerOptions.Web));
            disk.MoveFile(temporary, paths.Holder);
            return new(held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static string Holder(ArchivePaths paths)
    {
        try
        {
            var holder = JsonSerializer.Deserialize<LockHolder>(File.ReadAllBytes(paths.Holder), JsonSerializerOptions.Web);
            if (holder is not null)
            {
                return string.Create(CultureInfo.InvariantCulture,
                    $"{holder.Personne} sur {holder.Machine} (processus {holder.Processus}, depuis {holder.Depuis.ToLocalTime():HH:mm:ss})");
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            // The name is a courtesy: without it the refusal stands all the same.
        }

        return "un autre programme";
    }

    private sealed record LockHolder(string Personne, string Machine, int Processus, DateTimeOffset Depuis);
}
