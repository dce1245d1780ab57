using System.Text;
using QualiHlmDocs.Service.Archive.Disks;

namespace QualiHlmDocs.Service.Archive;

/// <summary>The append-only ledger. Writers hold the archive's lock; readers need nothing.</summary>
internal sealed class Journal(ArchivePaths paths, IArchiveDisk disk)
{
    private const byte EndOfLine = (byte)'\n';

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
    public bool HasTornTail
    {
        get
        {
            var bytes = Bytes();
            return bytes.Length > LengthOfWholeLines(bytes);
        }
    }

    /// <summary>Adds one event after the last whole line; <paramref name="make"/> is given its rank.</summary>
    public void Append(Func<long, JournalEntry> make)
    {
        var bytes = Bytes();
        var length = LengthOfWholeLines(bytes);
        var (last, count) = Last(bytes.AsSpan(0, length));
        var json = make(count + 1).ToJson();
        disk.WriteTail(paths.Journal, length, Encoding.UTF8.GetBytes($"{JournalLine.Seal(last, json)} {json}\n"));
    }

    private byte[] Bytes() => disk.FileExists(paths.Journal) ? disk.Read(paths.Journal) : [];

    private static int LengthOfWholeLines(byte[] bytes) => Array.LastIndexOf(bytes, EndOfLine) + 1;

    private static (string Digits, long Count) Last(ReadOnlySpan<byte> lines)
    {
        if (lines.IsEmpty)
        {
            return (JournalLine.FirstDigits, 0);
        }

        var lastStart = lines[..^1].LastIndexOf(EndOfLine) + 1;
        var line = JournalLine.TryRead(Encoding.UTF8.GetString(lines[lastStart..^1]));
        return (line?.Digits ?? JournalLine.FirstDigits, lines.Count(EndOfLine));
    }
}
