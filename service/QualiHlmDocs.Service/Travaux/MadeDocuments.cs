using System.IO.Compression;
using QualiHlmDocs.Service.Productions;

namespace QualiHlmDocs.Service.Travaux;

/// <summary>Documents handed over together.</summary>
internal static class MadeDocuments
{
    /// <summary>Writes them as they come, without holding them: a Word document is compressed already, and is stored as it is.</summary>
    public static async Task WriteZip(IEnumerable<ProductionAnswer> documents, ProductionStore store, Stream output, CancellationToken stop)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (document, name) in Named(documents))
        {
            if (store.Find(document.Id) is not { } kept)
            {
                continue;
            }

            await using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
            await using var file = File.OpenRead(store.PathOf(kept));
            await file.CopyToAsync(entry, stop);
        }
    }

    // Two documents may bear one name; a zip then shows one of them only.
    private static IEnumerable<(ProductionAnswer Document, string Name)> Named(IEnumerable<ProductionAnswer> documents)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            var name = document.Nom;
            for (var rank = 2; !seen.Add(name); rank++)
            {
                name = $"{Path.GetFileNameWithoutExtension(document.Nom)} ({rank}){Path.GetExtension(document.Nom)}";
            }

            yield return (document, name);
        }
    }
}
