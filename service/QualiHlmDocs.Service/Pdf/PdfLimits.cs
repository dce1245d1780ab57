namespace QualiHlmDocs.Service.Pdf;

/// <summary>What printing may take. A document is never trusted: one that hangs the converter hangs nothing else.</summary>
internal sealed record PdfLimits
{
    /// <summary>For a service that several people use.</summary>
    public static PdfLimits Service { get; } = new();

    /// <summary>For a person at a terminal, who asked for all of it.</summary>
    public static PdfLimits Terminal { get; } = new() { MaxWaiting = int.MaxValue };

    /// <summary>How many converters run at once; each takes a processor, and up to 300 MB.</summary>
    public int Converters { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>How many documents may wait for a converter.</summary>
    public int MaxWaiting { get; init; } = 32;

    /// <summary>How long one document may take; a dossier of thirty pages takes two seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>After how many documents a converter's profile is made anew: what LibreOffice gathers in it does not grow without end.</summary>
    public int DocumentsPerProfile { get; init; } = 200;
}
