namespace QualiHlmDocs.Service.Archive;

/// <summary>The most that one deposit may bring, and the longest that names may be.</summary>
public static class ArchiveLimits
{
    /// <summary>Bytes of one file: a workbook or a template is at most 32 MB, a dossier with pictures may be more.</summary>
    public const int MaxPieceBytes = 256 * 1024 * 1024;

    /// <summary>Characters of a name inside the archive; SharePoint and older Windows programs follow.</summary>
    public const int MaxNameChars = 128;

    /// <summary>Characters of a slug made from a user's words.</summary>
    public const int MaxSlugChars = 48;

    /// <summary>Characters of a message, an author's name, or a file's original name.</summary>
    public const int MaxTextChars = 1000;

    /// <summary>Versions of one document; the inventory grows with each.</summary>
    public const int MaxVersions = 10_000;
}
