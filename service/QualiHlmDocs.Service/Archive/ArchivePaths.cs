namespace QualiHlmDocs.Service.Archive;

/// <summary>Where things stand under the storage root.</summary>
internal sealed record ArchivePaths(string Root)
{
    public const string JournalName = "journal.txt";
    public const string IndexName = "index.sqlite";
    public const string LockName = "verrou";
    public const string HolderName = "verrou.json";

    public string Journal => Path.Combine(Root, JournalName);

    public string Index => Path.Combine(Root, IndexName);

    public string Lock => Path.Combine(Root, LockName);

    public string Holder => Path.Combine(Root, HolderName);

    public string Extensions => Path.Combine(Root, "extensions");

    /// <summary>Only there while a version is being written, or since a writer was killed.</summary>
    public string Work => Path.Combine(Extensions, "quali-hlm-travail");

    public string WorkFile(string name) => Path.Combine(Work, name);

    public string Of(string name) => Path.Combine(Root, name);

    public string Of(DocumentId document) => Path.Combine([Root, .. document.Folders]);

    /// <summary>From the root, with slashes, as places are shown and kept.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');
}
