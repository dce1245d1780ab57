using System.Text;
using QualiHlmDocs.Service.Archive.Disks;

namespace QualiHlmDocs.Service.Archive;

/// <summary>The append-only ledger. Writers hold the archive's lock; readers need nothing.</summary>
internal sealed class Journal(ArchivePaths paths, IArchiveDisk disk)
{
    private const byte EndOfLine = (byte)'\n';

    /// <summary>Many times the longest line and what a kill may leave after it.</summary>
    private const int MaxTailBytes = 64 * 1024;

    /// <summary>
    /// Every whole line, in order; a line that cannot be read has no entry, for the verification to name. A tail without
    /// newline is what a kill left, and is no line yet.
    /// </summary>
    public IReadOnlyList<JournalLine> Read()
    {
        var bytes = Bytes();
        var text = Encoding.UTF8.GetString(bytes.AsSpan(0, LengthOfWholeLines(bytes)));
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JournalLine.TryRead(line) ?? new JournalLine(string.Empty, line, null))];
    }

    /// <summary>True when bytes follow the last whole line: a kill's trace, or a lost newline.</summary>
    public bool HasTornTail => Tail() is var tail && tail.Length > tail.LengthOfWholeLines;

    /// <summary>The last whole line; null when there is none.</summary>
    public JournalLine? Last => Tail().Last;

    /// <summary>Once recovery has run, a ledger that does not end in a whole line was not left so by us: nothing is added to it.</summary>
    public void CheckEnd()
    {
        var tail = Tail();
        if (tail.Length > 0 && (tail.Length > tail.LengthOfWholeLines || tail.Last?.Entry is null))
        {
            throw new ArchiveException($"Le journal « {paths.Journal} » est endommagé : « archive verifier » dit en quoi. Rien n’a été archivé.");
        }
    }

    /// <summary>Adds one event after the last whole line; <paramref name="make"/> is given its rank.</summary>
    public void Append(Func<long, JournalEntry> make)
    {
        var tail = Tail();
        var json = make((tail.Last?.Entry?.Rang ?? 0) + 1).ToJson();
        disk.WriteTail(paths.Journal, tail.LengthOfWholeLines, Encoding.UTF8.GetBytes($"{JournalLine.Seal(tail.Last?.Digits ?? JournalLine.FirstDigits, json)} {json}\n"));
    }

    private byte[] Bytes() => disk.FileExists(paths.Journal) ? disk.Read(paths.Journal) : [];

    private static int LengthOfWholeLines(byte[] bytes) => Array.LastIndexOf(bytes, EndOfLine) + 1;

    // Only the end is read: a deposit costs the same however long the ledger has become.
    private (JournalLine? Last, long LengthOfWholeLines, long Length) Tail()
    {
        var (bytes, length) = disk.ReadTail(paths.Journal, MaxTailBytes);
        var whole = LengthOfWholeLines(bytes);
        if (whole == 0)
        {
            return (null, 0, length);
        }

        var lines = bytes.AsSpan(0, whole - 1);
        var last = JournalLine.TryRead(Encoding.UTF8.GetString(lines[(lines.LastIndexOf(EndOfLine) + 1)..]));
        return (last, length - bytes.Length + whole, length);
    }
}
