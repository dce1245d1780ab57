using QualiHlmDocs.Documents.Tests.Support;

namespace QualiHlmDocs.Documents.Tests.Templates;

/// <summary>One thing that authors get wrong.</summary>
/// <param name="Title">In French, as the catalogue heads it.</param>
/// <param name="Template">The smallest template that has it.</param>
internal sealed record Mistake(string Title, DocxBuilder Template)
{
    /// <summary>The file, where what is wrong is the file itself.</summary>
    public byte[]? File { get; init; }

    public Mistake(string title, string paragraph)
        : this(title, new DocxBuilder().P(paragraph))
    {
    }
}
