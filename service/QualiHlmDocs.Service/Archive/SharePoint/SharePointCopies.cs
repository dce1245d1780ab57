using System.Net;
using QualiHlmDocs.Service.Archive.Disks;

namespace QualiHlmDocs.Service.Archive.SharePoint;

/// <summary>
/// The copies of the archive in a library. The archive's ledger is the queue: what it has and the library has not, waits,
/// on the disk, however long the network is away. Nobody who archives waits for it.
/// </summary>
/// <param name="store">The archive.</param>
/// <param name="settings">Where the copies go.</param>
/// <param name="client">Speaks to Graph.</param>
/// <param name="token">Gives the bearer token of each request.</param>
/// <param name="clock">When.</param>
/// <param name="wait">Waits; null for real time.</param>
public sealed class SharePointCopies(
    ArchiveStore store, SharePointSettings settings, HttpClient client, Func<CancellationToken, Task<string>> token, TimeProvider clock, Func<TimeSpan, CancellationToken, Task>? wait = null)
{
    private readonly GraphRequests _graph = new(client, settings.Graph, token, wait ?? ((time, stop) => Task.Delay(time, clock, stop)));
    private readonly SystemDisk _disk = new();
    private readonly Dictionary<string, IReadOnlyList<VersionArchivee>> _versions = [];

    private CopyLedger Ledger => new(settings.Suivi, _disk);

    /// <summary>Every version of the archive, in the order of its ledger, and where its copy stands.</summary>
    public IReadOnlyList<CopieSharePoint> List()
    {
        var known = Ledger.Read();
        return [.. Events().Select(entry => known.GetValueOrDefault(entry.Rang) ?? Copy(entry, EtatCopie.Attente, string.Empty))];
    }

    /// <summary>
    /// Sends what waits, in the ledger's order. A version that cannot be sent holds back the later ones of its document,
    /// and no other document's.
    /// </summary>
    /// <param name="told">Is told of each copy as it is tried.</param>
    /// <param name="stop">Ends it between two requests; what was sent is known.</param>
    /// <returns>Null, or why nothing could be sent at all, in French.</returns>
    /// <exception cref="ArchiveException">Another program sends at this moment.</exception>
    public async Task<string?> Send(Action<CopieSharePoint> told, CancellationToken stop)
    {
        Directory.CreateDirectory(settings.Suivi);
        using var _ = Lock();
        _versions.Clear();
        var known = Ledger.Read();
        var waiting = Events().Where(entry => known.GetValueOrDefault(entry.Rang)?.Etat != EtatCopie.Copiee).ToList();
        if (waiting.Count == 0)
        {
            return null;
        }

        Library library;
        try
        {
            library = await Library.Open(_graph, settings, stop);
        }
        catch (GraphException failure)
        {
            return GraphWords.Refusal(failure, settings);
        }

        var held = new HashSet<string>();
        foreach (var entry in waiting.Where(entry => !held.Contains(entry.Objet ?? string.Empty)))
        {
            var copy = await One(library, entry, stop);
            Ledger.Append(copy);
            told(copy);
            if (copy.Etat != EtatCopie.Copiee)
            {
                held.Add(copy.Objet);
            }

            if (copy.StopsAll)
            {
                return copy.Message;
            }
        }

        return null;
    }

    /// <summary>What is missing for copies to be made; every line is a check and its outcome.</summary>
    public Task<IReadOnlyList<Verification>> Diagnose(CancellationToken stop) => new Diagnosis(_graph, settings, List()).Run(stop);

    private async Task<CopieSharePoint> One(Library library, JournalEntry entry, CancellationToken stop)
    {
        try
        {
            var version = Version(entry);
            string[] folders = [.. settings.Dossier.Split('/', StringSplitOptions.RemoveEmptyEntries), .. version.Document.Folders.Skip(1)];
            var copier = new FileCopy(_graph, library, new(_graph, Ledger));
            var copied = new List<FichierCopie>();
            foreach (var file in version.Fichiers.Where(file => file.Role is RolePiece.Document or RolePiece.Pdf))
            {
                await library.EnsureFolder(folders, stop);
                copied.Add(await copier.Run(string.Join('/', [.. folders, file.Nom]), version, file, store.Read(version, file), stop));
            }

            return Copy(entry, EtatCopie.Copiee, string.Empty) with { Fichiers = copied };
        }
        catch (CopyConflictException conflict)
        {
            return Copy(entry, EtatCopie.Conflit, $"SharePoint a sous le nom « {conflict.Path} » un autre contenu que l’archive : rien n’a été écrasé. Renommez ou déplacez ce fichier, puis synchronisez.");
        }
        catch (ArchiveException refusal)
        {
            return Copy(entry, EtatCopie.Refusee, refusal.Message);
        }
        catch (GraphException failure)
        {
            return Failed(entry, failure);
        }
    }

    private CopieSharePoint Failed(JournalEntry entry, GraphException failure) => failure switch
    {
        { IsLocked: true } => Copy(entry, EtatCopie.Verrouillee, "Le fichier est ouvert par quelqu’un, ou extrait : la copie sera complétée à une prochaine synchronisation, quand il sera fermé."),
        { Status: HttpStatusCode.BadRequest } => Copy(entry, EtatCopie.Refusee, $"SharePoint refuse cette copie ({failure.Code}) : « archive diagnostiquer » dit si les colonnes manquent."),
        _ => Copy(entry, EtatCopie.Attente, GraphWords.Refusal(failure, settings)) with { StopsAll = failure.Status is not (HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed) },
    };

    private VersionArchivee Version(JournalEntry entry)
    {
        var uri = entry.Objet ?? string.Empty;
        if (!_versions.TryGetValue(uri, out var versions))
        {
            var document = DocumentId.TryParse(uri) ?? throw new ArchiveException($"Le journal nomme un document inconnu « {uri} ».");
            _versions[uri] = versions = store.Versions(document);
        }

        return versions.FirstOrDefault(one => one.Version == entry.Version && one.Inventaire == entry.Inventaire)
            ?? throw new ArchiveException($"La version {entry.Version} de « {uri} » n’est plus dans l’archive telle que le journal l’a inscrite : « archive verifier » dit en quoi.");
    }

    private IEnumerable<JournalEntry> Events() => store.Follow(0).Select(one => one.Entry).Where(entry => entry.Fait == FaitJournal.Version);

    private CopieSharePoint Copy(JournalEntry entry, EtatCopie etat, string message) => new(entry.Rang, entry.Objet ?? string.Empty, entry.Version ?? string.Empty, etat, clock.GetUtcNow(), message);

    private FileStream Lock()
    {
        try
        {
            return new(Path.Combine(settings.Suivi, "verrou"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException problem)
        {
            throw new ArchiveException("Une synchronisation est déjà en cours : réessayez quand elle sera finie.", problem);
        }
    }
}
