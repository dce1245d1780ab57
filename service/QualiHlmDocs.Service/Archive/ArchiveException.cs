namespace QualiHlmDocs.Service.Archive;

/// <summary>The archive could not do as asked; its message is one French sentence for the user.</summary>
public sealed class ArchiveException : Exception
{
    public ArchiveException(string message)
        : base(message)
    {
    }

    public ArchiveException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>
    /// True when the version itself is safely in the archive, and only what follows it (the ledger) must wait for the
    /// next writer to be completed.
    /// </summary>
    public bool IsKept { get; init; }
}
