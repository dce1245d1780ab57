using System.Security.Cryptography;
using QualiHlmDocs.Service.Archive.Disks;
using QualiHlmDocs.Service.Archive.Ocfl;

namespace QualiHlmDocs.Service.Archive;

/// <summary>The whole archive: OCFL's rules, then what is ours beside them.</summary>
internal sealed class ArchiveVerification(ArchivePaths paths, IArchiveDisk disk, Journal journal)
{
    public OcflReport Run(CancellationToken ct)
    {
        if (!disk.FolderExists(paths.Root))
        {
            return OcflValidator.TryVerify(paths.Root, ct: ct);
        }

        var (report, objects) = OcflValidator.TryVerifyRoot(paths.Root, ct);
        try
        {
            var lines = journal.Read();
            return report.With([.. Interrupted(), .. JournalCheck.Run(lines), .. RootFileFaults(lines), .. ObjectFaults(objects, lines, ct)]);
        }
        catch (Exception problem) when (DiskTrouble.IsDisk(problem))
        {
            var refused = new OcflFault(OcflCodes.Refused, OcflSeverity.Unreadable, ".", OcflCodes.Describe(OcflCodes.Refused), problem.Message);
            return report with { Faults = report.Faults.Add(refused), Verdict = OcflVerdict.Unreadable };
        }
    }

    private IEnumerable<OcflFault> Interrupted()
    {
        if (disk.FolderExists(paths.Work))
        {
            yield return ArchiveCodes.Fault(ArchiveCodes.Interrupted, paths.Relative(paths.Work));
        }
        else if (journal.HasTornTail)
        {
            yield return ArchiveCodes.Fault(ArchiveCodes.JournalLine, ArchivePaths.JournalName, "La dernière ligne n’est pas terminée.");
        }
    }

    private IEnumerable<OcflFault> RootFileFaults(IReadOnlyList<JournalLine> lines)
    {
        var expected = lines.Select(line => line.Entry).FirstOrDefault(entry => entry?.Fait == FaitJournal.Creation)?.Fichiers;
        foreach (var (name, digest) in expected ?? RootFiles.Digests())
        {
            var path = Path.Combine([paths.Root, .. name.Split('/')]);
            if (!disk.FileExists(path) || Convert.ToHexStringLower(SHA256.HashData(disk.Read(path))) != digest)
            {
                yield return ArchiveCodes.Fault(ArchiveCodes.RootFile, name);
            }
        }
    }

    private List<OcflFault> ObjectFaults(IReadOnlyDictionary<string, string> objects, IReadOnlyList<JournalLine> lines, CancellationToken ct)
    {
        var entered = lines.Select(line => line.Entry).OfType<JournalEntry>()
            .Where(entry => entry.Fait == FaitJournal.Version && entry is { Objet: not null, Version: not null })
            .GroupBy(entry => (entry.Objet!, entry.Version!)) // not null: the line above
            .ToDictionary(group => group.Key, group => group.Last().Inventaire);
        var faults = new List<OcflFault>();
        foreach (var (id, place) in objects)
        {
            ct.ThrowIfCancellationRequested();
            CheckObject(id, place, entered, faults);
        }

        faults.AddRange(entered.Keys.Select(version => ArchiveCodes.Fault(ArchiveCodes.Lost, ArchivePaths.JournalName, $"{version.Item1}, {version.Item2}")));
        return faults;
    }

    // Takes from `entered` what it finds: what is left over at the end is lost.
    private void CheckObject(string id, string place, Dictionary<(string, string), string?> entered, List<OcflFault> faults)
    {
        var folder = Path.Combine([paths.Root, .. place.Split('/')]);
        if (DocumentId.TryParse(id) is not { } document || string.Join('/', document.Folders) != place)
        {
            faults.Add(ArchiveCodes.Fault(ArchiveCodes.Misplaced, place, id));
        }

        foreach (var version in disk.Children(folder).Select(path => VersionName.TryParse(Path.GetFileName(path))).OfType<VersionName>())
        {
            var inventory = Path.Combine(folder, version.Text, InventoryFile.Name);
            if (!entered.Remove((id, version.Text), out var digest))
            {
                faults.Add(ArchiveCodes.Fault(ArchiveCodes.NotEntered, $"{place}/{version.Text}"));
            }
            else if (!disk.FileExists(inventory) || Digester.OfBytes(disk.Read(inventory), DigestAlgorithm.Sha512) != digest)
            {
                faults.Add(ArchiveCodes.Fault(ArchiveCodes.Lost, $"{place}/{version.Text}/{InventoryFile.Name}"));
            }
        }

        faults.AddRange(NoticeFaults(folder, place));
    }

    private IEnumerable<OcflFault> NoticeFaults(string folder, string place)
    {
        try
        {
            return StoredObject.Read(folder, disk) is { } stored ? [.. NoticeCheck.Run(stored, place)] : [];
        }
        catch (ArchiveException)
        {
            return []; // a damaged inventory: OCFL's own codes have said in what
        }
    }
}
