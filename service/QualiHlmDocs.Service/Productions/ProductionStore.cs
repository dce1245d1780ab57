using System.Text.Json;
using QualiHlmDocs.Service.Identity;
using QualiHlmDocs.Service.Plans;

namespace QualiHlmDocs.Service.Productions;

/// <summary>
/// Produced documents on disk, one folder each: <c>document.docx</c> and <c>production.json</c>. A folder is made aside
/// and renamed when it is complete, and never touched again.
/// </summary>
public sealed class ProductionStore(Organisation organisation)
{
    private const string DocumentName = "document.docx";
    private const string RecordName = "production.json";

    private readonly string _folder = Path.Combine(organisation.DataFolder, "productions");

    public void Keep(KeptDocument document, ReadOnlyMemory<byte> bytes)
    {
        var temporary = Path.Combine(_folder, $".{document.Id:N}.tmp");
        Directory.CreateDirectory(temporary);
        try
        {
            WholeFile.Write(
            [
                (Path.Combine(temporary, DocumentName), bytes),
                (Path.Combine(temporary, RecordName), JsonSerializer.SerializeToUtf8Bytes(document, PlanJson.Options)),
            ]);
            Directory.Move(temporary, FolderOf(document.Id));
        }
        catch
        {
            Directory.Delete(temporary, recursive: true);
            throw;
        }
    }

    /// <summary>What is kept under an id; null when nothing is.</summary>
    public KeptDocument? Find(Guid id)
    {
        var record = Path.Combine(FolderOf(id), RecordName);
        return File.Exists(record) ? JsonSerializer.Deserialize<KeptDocument>(File.ReadAllBytes(record), PlanJson.Options) : null;
    }

    /// <summary>The kept document's file.</summary>
    public string PathOf(KeptDocument document) => Path.Combine(FolderOf(document.Id), DocumentName);

    private string FolderOf(Guid id) => Path.Combine(_folder, id.ToString("N"));
}
