using System.Diagnostics;
using System.Globalization;
using QualiHlmDocs.Service.Archive;
using QualiHlmDocs.Service.Archive.Index;

namespace QualiHlmDocs.Benchmarks.Archiving;

/// <summary>
/// What the archive costs: each version kept, beside its files merely written and flushed on the same disk in turn; then
/// listing, verifying and rebuilding the whole.
/// </summary>
internal sealed class ArchiveMeasure(int documents, int versions, string folder)
{
    // What a dossier weighs: document, workbook, template, findings.
    private const int DocumentBytes = 60_000;
    private const int WorkbookBytes = 40_000;
    private const int TemplateBytes = 80_000;
    private const int FindingsBytes = 8_000;

    private readonly Random _chance = new(20261121);
    private readonly byte[] _template = new byte[TemplateBytes];
    private readonly List<double> _kept = [];
    private readonly List<double> _bare = [];

    public void Run(TextWriter output)
    {
        if (Directory.Exists(folder))
        {
            throw new IOException($"{folder} exists already.");
        }

        _chance.NextBytes(_template);
        var store = new ArchiveStore(new(Path.Combine(folder, "archive")), TimeProvider.System);
        Fill(store);
        var index = new ArchiveIndex(store);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents of {versions} versions"));
        Print(output, "keep one version, median", Median(_kept));
        Print(output, "write and flush the same files, median", Median(_bare));
        Print(output, "keep one version, mean of the last hundred", _kept.TakeLast(100).Average());
        Print(output, "list, the catalogue being empty", Timed(() => index.List().Length));
        Print(output, "list again", Timed(() => index.List().Length));
        Print(output, "verify everything", Timed(() => store.TryVerify().Faults.IsEmpty ? documents : throw new InvalidOperationException("The archive has faults.")));
        Print(output, "rebuild the catalogue", Timed(() => index.Rebuild()));
    }

    // In turn, so that a disk that slows down slows both.
    private void Fill(ArchiveStore store)
    {
        var bare = Directory.CreateDirectory(Path.Combine(folder, "bare")).FullName;
        for (var version = 0; version < versions; version++)
        {
            for (var document = 0; document < documents; document++)
            {
                var depot = Depot(document);
                _kept.Add(Timed(() => store.Keep(depot).Fichiers.Length));
                _bare.Add(Timed(() => WriteBare(depot, Path.Combine(bare, string.Create(CultureInfo.InvariantCulture, $"{document}-{version}")))));
            }
        }
    }

    private DepotArchive Depot(int document) => new()
    {
        Document = DocumentId.Of(string.Create(CultureInfo.InvariantCulture, $"Organisme {document / 10}"), 1, EtapeArchive.All[document % 10], TypeDocument.Dossier),
        Statut = StatutArchive.Projet,
        Date = new(2026, 11, 21),
        Auteur = new("Mesure"),
        Pieces =
        [
            new(RolePiece.Document, "dossier.docx", Bytes(DocumentBytes)),
            new(RolePiece.Classeur, "classeur.xlsx", Bytes(WorkbookBytes)),
            new(RolePiece.Modele, "modele.docx", _template),
            new(RolePiece.Constats, "constats.json", Bytes(FindingsBytes)),
        ],
    };

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _chance.NextBytes(bytes);
        return bytes;
    }

    private static int WriteBare(DepotArchive depot, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var piece in depot.Pieces)
        {
            using var file = new FileStream(Path.Combine(folder, piece.NomOrigine), FileMode.CreateNew);
            file.Write(piece.Bytes.Span);
            file.Flush(flushToDisk: true);
        }

        return depot.Pieces.Length;
    }

    private static double Timed(Func<int> work)
    {
        var clock = Stopwatch.GetTimestamp();
        _ = work();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(times.Count() / 2);

    private static void Print(TextWriter output, string what, double milliseconds) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {milliseconds:0.0} ms |"));
}
