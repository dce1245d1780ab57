using System.IO.Compression;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>
/// SharePoint writes a library's properties into Word files (docProps, customXml and the relations to them) and changes
/// their size and digest. Two files have the same content when every other part has the same bytes.
/// </summary>
internal static class SameContent
{
    private const long MaxBytes = 1L << 30;

    public static bool Are(byte[] ours, byte[] theirs) =>
        ours.AsSpan().SequenceEqual(theirs) || (Parts(ours) is { Count: > 0 } mine && Parts(theirs) is { } others
            && mine.Count == others.Count && mine.All(part => others.TryGetValue(part.Key, out var other) && part.Value.AsSpan().SequenceEqual(other)));

    // Null for what is no zip.
    private static Dictionary<string, byte[]>? Parts(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            var kept = zip.Entries.Where(entry => !IsRewritten(entry.FullName)).ToList();
            return kept.Sum(entry => entry.Length) > MaxBytes ? null : kept.ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static bool IsRewritten(string name) =>
        name.StartsWith("docProps/", StringComparison.Ordinal) || name.StartsWith("customXml/", StringComparison.Ordinal)
        || name.StartsWith("_rels/", StringComparison.Ordinal) || name is "[Content_Types].xml" or "word/_rels/document.xml.rels";
}
