namespace QualiHlmDocs.Service.Archive;

/// <summary>What the system says of a disk that refuses, as one French sentence.</summary>
internal static class DiskTrouble
{
    private const int NoSpaceOnUnix = 28;
    private const int QuotaOnLinux = 122;
    private const int QuotaOnMac = 69;
    private const int ReadOnlyOnUnix = 30;
    private const int FullOnWindows = 112;
    private const int HandleFullOnWindows = 39;
    private const int WriteProtectedOnWindows = 19;
    private const int LockedOnLinux = 11;
    private const int LockedOnMac = 35;
    private const int SharedOnWindows = 32;

    /// <summary>The two ways in which a disk refuses a program.</summary>
    public static bool IsDisk(Exception problem) => problem is IOException or UnauthorizedAccessException;

    public static ArchiveException Told(string root, Exception problem, bool isKept)
    {
        var end = isKept
            ? "le document y est, mais le journal ne sera complété qu’à la prochaine écriture"
            : "le document n’a pas été archivé, et ce qui l’était déjà est intact";
        return new($"{Cause(root, problem)} : {end}.", problem) { IsKept = isKept };
    }

    /// <summary>True when a file could not be opened because another program holds it, as .NET tells of it on each system.</summary>
    public static bool IsHeldByAnother(IOException problem) => IsOneOf(problem, OperatingSystem.IsMacOS() ? LockedOnMac : LockedOnLinux, SharedOnWindows);

    private static string Cause(string root, Exception problem)
    {
        if (problem is UnauthorizedAccessException || IsOneOf(problem, ReadOnlyOnUnix, WriteProtectedOnWindows))
        {
            return $"L’archive « {root} » est en lecture seule";
        }

        if (IsOneOf(problem, NoSpaceOnUnix, FullOnWindows) || IsOneOf(problem, QuotaOnLinux, HandleFullOnWindows) || (OperatingSystem.IsMacOS() && IsOneOf(problem, QuotaOnMac, 0)))
        {
            return $"Le disque de l’archive « {root} » est plein";
        }

        return problem is DirectoryNotFoundException
            ? $"Le dossier de l’archive « {root} » ne peut pas être créé"
            : $"L’archive « {root} » ne peut pas être écrite ({problem.Message.TrimEnd('.')})";
    }

    private static bool IsOneOf(Exception problem, int unix, int windows) =>
        (problem.HResult & 0xFFFF) == (OperatingSystem.IsWindows() ? windows : unix);
}
