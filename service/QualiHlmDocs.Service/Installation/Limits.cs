namespace QualiHlmDocs.Service.Installation;

/// <summary>The most that is taken from outside, on the command line and over HTTP alike.</summary>
internal static class Limits
{
    /// <summary>A workbook's bytes. A plan of 5 000 actions weighs 1 MB; pictures pasted beside it, a few more.</summary>
    public const int MaxWorkbookBytes = 32 << 20;

    /// <summary>A template's bytes: text, logos, and the photographs of a cover.</summary>
    public const int MaxTemplateBytes = 32 << 20;

    /// <summary>The JSON data of <c>rendre</c>.</summary>
    public const int MaxDataBytes = 32 << 20;

    /// <summary>How deep that JSON may nest.</summary>
    public const int MaxDataDepth = 64;

    /// <summary>A request: one workbook, and the form around it.</summary>
    public const int MaxRequestBytes = MaxWorkbookBytes + (64 << 10);

    /// <summary>Requests served at once; a document takes one processor for a moment.</summary>
    public const int MaxConnections = 256;

    /// <summary>How long a ticket for a download is worth something.</summary>
    public static readonly TimeSpan BilletTime = TimeSpan.FromMinutes(5);

    /// <summary>Tickets that are open at once; the oldest give way.</summary>
    public const int MaxBillets = 1000;

    /// <summary>Pieces of work done at once: each takes a processor.</summary>
    public static readonly int TravauxAtOnce = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Pieces of work that wait for their turn; the next is refused.</summary>
    public const int MaxTravauxWaiting = 64;

    /// <summary>Pieces of work that are told of, the newest.</summary>
    public const int MaxTravauxTold = 50;
}
