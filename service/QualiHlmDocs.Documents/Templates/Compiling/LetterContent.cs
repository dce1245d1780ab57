using System.Collections.Immutable;
using QualiHlmDocs.Documents.Templates.Programs;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>What a template consists of when many letters are made of it in one document.</summary>
/// <param name="Content">The entries, the identifiers taken, the tags; its programs are made once.</param>
/// <param name="Body">What stands between the tags of the body: run for each letter.</param>
/// <param name="Before">The main part up to that.</param>
/// <param name="After">The main part after that.</param>
/// <param name="Parts">The headers and footers of each letter.</param>
/// <param name="PartPrograms">Their programs, and those of their relationships, by name.</param>
internal sealed record LetterContent(
    TemplateContent Content, PartProgram Body, byte[] Before, byte[] After, LetterParts Parts, IReadOnlyDictionary<string, PartProgram> PartPrograms)
{
    /// <summary>What is made of the first letter's data: the document's properties.</summary>
    public ImmutableArray<PartProgram> OfFirst { get; } = [.. Content.Programs.Where(program => !program.Collects)];

    /// <summary>What holds what all the letters added to it.</summary>
    public ImmutableArray<PartProgram> OfLast { get; } = [.. Content.Programs.Where(program => program.Collects)];
}
