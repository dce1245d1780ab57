using System.IO.Compression;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Compiling;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>
/// The parts that programs make, compressed as they are made, and written at their places once all are: only then is it
/// known what a document adds to the lists of its package (relationships, content types), which stand first.
/// </summary>
/// <param name="zip">The package.</param>
/// <param name="entries">Its entries in their order.</param>
/// <param name="level">How hard to compress.</param>
/// <param name="additions">What the document adds.</param>
/// <param name="isInPlace">
/// Writes the first part straight to its place, and all before it as the template has it: the document then adds nothing,
/// or must be made again.
/// </param>
internal sealed class MadeParts(ZipPackageWriter zip, IReadOnlyList<OutputEntry> entries, CompressionLevel level, PackageAdditions additions, bool isInPlace)
{
    private readonly Dictionary<string, Stream> _made = [];
    private int _written;

    /// <summary>Where a part is to be made; the same stream when it is made in several runs.</summary>
    public Stream Open(string name)
    {
        if (!_made.TryGetValue(name, out var stream))
        {
            _made[name] = stream = New(name);
        }

        return stream;
    }

    public void WriteAll()
    {
        for (; _written < entries.Count; _written++)
        {
            Write(entries[_written]);
        }

        additions.Write(zip, entries.Select(entry => entry.Name).ToHashSet(StringComparer.OrdinalIgnoreCase).Contains, level);
    }

    private Stream New(string name)
    {
        if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || additions.IsLate(name))
        {
            // Relationships, notes and lists are small, and may have to be read again.
            return new MemoryStream();
        }

        if (!isInPlace || _made.Count > 0)
        {
            return zip.Open(name, level);
        }

        for (; entries[_written].Name != name; _written++)
        {
            Write(entries[_written]);
        }

        return zip.OpenInPlace(name, level);
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
