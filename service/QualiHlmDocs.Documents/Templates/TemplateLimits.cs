using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>What a template, and a document made from it, may cost. A template is never trusted.</summary>
public sealed record TemplateLimits
{
    public static TemplateLimits Default { get; } = new();

    /// <summary>The limits of the file itself.</summary>
    public PackageLimits Package { get; init; } = PackageLimits.Default;

    /// <summary>How large a part with tags may be once inflated, in bytes.</summary>
    public int MaxPartBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How deep its XML may go.</summary>
    public int MaxXmlDepth { get; init; } = 256;

    /// <summary>How many tags the template may hold.</summary>
    public int MaxTags { get; init; } = 20_000;

    /// <summary>How long one tag may be, in characters.</summary>
    public int MaxTagLength { get; init; } = 10_000;

    /// <summary>How many findings a template is told before the rest is left out.</summary>
    public int MaxFindings { get; init; } = 1_000;

    /// <summary>How many turns all the loops of one document may take together.</summary>
    public int MaxLoopTurns { get; init; } = 1_000_000;

    /// <summary>How deep functions of a template may call themselves.</summary>
    public int MaxRecursion { get; init; } = 50;

    /// <summary>How deep an expression may nest.</summary>
    public int MaxExpressionDepth { get; init; } = 100;

    /// <summary>How long a text that the template computes may be, in characters.</summary>
    public int MaxTextLength { get; init; } = 1024 * 1024;

    /// <summary>How large a produced part may be, in bytes, before it is compressed.</summary>
    public int MaxOutputBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>How many letters may go into one document.</summary>
    public int MaxLetters { get; init; } = 10_000;

    /// <summary>How large one picture of the data may be, in bytes.</summary>
    public int MaxImageBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many dots one picture may have: a program that shows it holds four bytes for each.</summary>
    public long MaxImageDots { get; init; } = 100_000_000;

    /// <summary>How large a document to insert may be, in bytes.</summary>
    public int MaxDocumentBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>How large all that values add to one document may be, in bytes.</summary>
    public long MaxAddedBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>How long a regular expression may take.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long one document may take, however many letters it holds.</summary>
    public TimeSpan RenderTime { get; init; } = TimeSpan.FromSeconds(30);
}
