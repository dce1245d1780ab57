using QualiHlmDocs.Documents.Templates;

namespace QualiHlmDocs.Service.Modeles;

/// <summary>A template with its file, which the archive keeps beside what was made from it.</summary>
/// <param name="Nom">The file's name.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Template">What renders.</param>
public sealed record OfferedModele(string Nom, ReadOnlyMemory<byte> Bytes, CompiledTemplate Template);
