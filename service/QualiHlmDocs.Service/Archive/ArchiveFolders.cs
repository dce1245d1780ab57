using QualiHlmDocs.Service.Archive.Disks;

namespace QualiHlmDocs.Service.Archive;

/// <summary>Finds the archive's documents by their folders.</summary>
internal static class ArchiveFolders
{
    public const string Top = "info_Quali-Hlm";
    private const int Levels = 4;

    public static IEnumerable<DocumentId> Documents(ArchivePaths paths, IArchiveDisk disk)
    {
        IEnumerable<string> folders = [paths.Of(Top)];
        for (var level = 0; level < Levels; level++)
        {
            folders = folders.SelectMany(disk.Children);
        }

        return folders
            .Where(folder => disk.FileExists(Path.Combine(folder, NextVersion.ObjectDeclarationName)))
            .Select(folder => DocumentId.TryParse("info:Quali-Hlm" + paths.Relative(folder)[Top.Length..]))
            .OfType<DocumentId>();
    }
}
