using System.IO.Compression;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Compiling;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// The parts that programs make, compressed as they are made, and written at their places once all are: only then is it
/// known what a document adds to the lists of its package (relationships, content types), which stand first.
/// </summary>
internal sealed class MadeParts(ZipPackageWriter zip, CompressionLevel level, PackageAdditions additions)
{
    private readonly Dictionary<string, Stream> _made = [];

    /// <summary>Where a part is to be made; the same stream when it is made in several runs.</summary>
    public Stream Open(string name)
    {
        if (!_made.TryGetValue(name, out var stream))
        {
            // Relationships are small, and may have to be read again.
            _made[name] = stream = name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? new MemoryStream() : zip.Open(name, level);
        }

        return stream;
    }

    public void WriteAll(IReadOnlyCollection<OutputEntry> entries)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            names.Add(entry.Name);
            Write(entry);
        }

        additions.Write(zip, names.Contains, level);
    }

    private void Write(OutputEntry entry)
    {
        var made = _made.GetValueOrDefault(entry.Name);
        if (made is not (null or MemoryStream))
        {
            made.Dispose();
        }
        else if (additions.ChangesEntry(entry.Name))
        {
            zip.Add(entry.Name, additions.Added(entry.Name, (made as MemoryStream)?.ToArray() ?? entry.Replacement ?? entry.Source.ReadAll()), level);
        }
        else if ((made as MemoryStream)?.ToArray() is { } bytes)
        {
            zip.Add(entry.Name, bytes, level);
        }
        else if (entry.Replacement is { } replacement)
        {
            zip.Add(entry.Name, replacement, level);
        }
        else
        {
            zip.AddRaw(entry.Source);
        }
    }
}
