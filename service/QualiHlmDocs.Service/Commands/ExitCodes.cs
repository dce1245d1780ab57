namespace QualiHlmDocs.Service.Commands;

/// <summary>How a verb ends, told to the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, and blocking findings remain.</summary>
    public const int BlockingFindings = 1;

    /// <summary>The input cannot be used, or the result could not be written; said in one sentence, nothing written.</summary>
    public const int Unusable = 2;

    /// <summary>The command line itself is wrong (sysexits' EX_USAGE).</summary>
    public const int WrongUsage = 64;

    /// <summary>A fault of the program's own (sysexits' EX_SOFTWARE).</summary>
    public const int Fault = 70;
}
