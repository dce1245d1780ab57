namespace QualiHlmDocs.Service.Archive.Ocfl;

/// <summary>A file of a folder: its own name, its full path, and its place as shown, from the checked folder.</summary>
internal sealed record FolderEntry(string Name, string FullPath, string Place);

/// <summary>
/// One folder's direct children, sorted by name. Links are reported (E090) and left out, so that nothing is ever
/// followed out of the archive, or round in circles.
/// </summary>
internal sealed record FolderListing(string Place, IReadOnlyList<FolderEntry> Files, IReadOnlyList<FolderEntry> Folders)
{
    public bool IsEmpty => Files.Count == 0 && Folders.Count == 0;

    public FolderEntry? File(string name) => Files.FirstOrDefault(file => file.Name == name);

    public FolderEntry? Folder(string name) => Folders.FirstOrDefault(folder => folder.Name == name);

    public static FolderListing Read(string fullPath, string place, EntryBudget budget, FaultLog log)
    {
        var files = new List<FolderEntry>();
        var folders = new List<FolderEntry>();
        var listing = new FolderListing(place, files, folders);
        try
        {
            foreach (var info in new DirectoryInfo(fullPath).EnumerateFileSystemInfos())
            {
                if (!budget.Take(place, log))
                {
                    break;
                }

                var entry = new FolderEntry(info.Name, info.FullName, place == "." ? info.Name : place + "/" + info.Name);
                if (info.LinkTarget is not null || info.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    log.Add("E090", entry.Place);
                }
                else
                {
                    (info is DirectoryInfo ? folders : files).Add(entry);
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            log.Add(OcflCodes.Refused, place, OcflWords.Found(problem.Message));
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        folders.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return listing;
    }
}

/// <summary>How many more files and folders may be looked at.</summary>
internal sealed class EntryBudget(int max)
{
    private int _taken;

    public bool Take(string place, FaultLog log)
    {
        if (++_taken <= max)
        {
            return true;
        }

        log.Add(OcflCodes.Limit, place, OcflWords.TooBig("Fichiers et dossiers", max));
        return false;
    }
}
