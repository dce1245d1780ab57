using System.IO.Compression;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>What a document depends on besides its template and its data.</summary>
public sealed record RenderOptions
{
    /// <summary>French, and no date for today.</summary>
    public static RenderOptions Default { get; } = new();

    /// <summary>The name of the culture that numbers and dates are written in. French comes from the program's own tables.</summary>
    public string Culture { get; init; } = "fr-FR";

    /// <summary>What <c>date.now</c> gives in a template; without it, a template that asks for the date is refused.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>How hard what the template changes is compressed: the smaller the file, the longer it takes.</summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;
}
