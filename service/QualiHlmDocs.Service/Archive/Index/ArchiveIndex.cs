using System.Collections.Immutable;
using System.Data.Common;

namespace QualiHlmDocs.Service.Archive.Index;

/// <summary>
/// The archive's catalogue, <c>index.sqlite</c>: nothing in it that is not in the archive. It follows the ledger when
/// it is asked, so a deposit never waits for it; where it is damaged or may not be written, the archive answers itself.
/// </summary>
public sealed class ArchiveIndex(ArchiveStore store)
{
    private readonly ArchivePaths _paths = new(store.Racine);

    /// <summary>Every version of every document, documents in the order of their ids; empty before the first deposit.</summary>
    /// <exception cref="ArchiveException">A record of the archive is damaged.</exception>
    public ImmutableArray<VersionIndexee> List()
    {
        if (!store.Exists)
        {
            return [];
        }

        try
        {
            using var table = IndexTable.OpenFile(_paths.Index);
            CatchUp(table);
            return table.All();
        }
        catch (DbException)
        {
            using var table = IndexTable.OpenMemory();
            Fill(table);
            return table.All();
        }
    }

    /// <summary>Makes the catalogue anew from the folders alone. Returns how many versions it holds.</summary>
    /// <exception cref="ArchiveException">It cannot be written, or a record of the archive is damaged.</exception>
    public int Rebuild()
    {
        if (!store.Exists)
        {
            throw new ArchiveException($"Il n’y a pas d’archive dans « {store.Racine} ».");
        }

        try
        {
            File.Delete(_paths.Index);
            using var table = IndexTable.OpenFile(_paths.Index);
            table.InTransaction(() => Fill(table));
            return table.All().Length;
        }
        catch (Exception problem) when (problem is DbException or IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"Le catalogue « {_paths.Index} » ne peut pas être écrit ({problem.Message.TrimEnd('.')}).", problem);
        }
    }

    private void CatchUp(IndexTable table)
    {
        var (rang, sceau) = table.Suivi();
        var events = store.Follow(0).ToList();
        var isSameLedger = rang == 0 || events.Exists(one => one.Entry.Rang == rang && one.Sceau == sceau);
        if (isSameLedger && events.Count > 0 && events[^1].Entry.Rang == rang)
        {
            return;
        }

        table.InTransaction(() =>
        {
            if (isSameLedger && rang > 0)
            {
                Put(table, events.Where(one => one.Entry.Rang > rang));
                Mark(table, events);
            }
            else
            {
                Fill(table);
            }
        });
    }

    private void Put(IndexTable table, IEnumerable<JournalEvent> events)
    {
        var documents = events.Select(one => one.Entry.Objet).OfType<string>().Distinct(StringComparer.Ordinal);
        foreach (var version in documents.Select(DocumentId.TryParse).OfType<DocumentId>().SelectMany(document => store.Versions(document)))
        {
            table.Put(version);
        }
    }

    private void Fill(IndexTable table)
    {
        table.Clear();
        foreach (var version in store.Documents().SelectMany(document => store.Versions(document)))
        {
            table.Put(version);
        }

        Mark(table, [.. store.Follow(0)]);
    }

    private static void Mark(IndexTable table, List<JournalEvent> events)
    {
        if (events.Count > 0)
        {
            table.SetSuivi(events[^1].Entry.Rang, events[^1].Sceau);
        }
    }
}
