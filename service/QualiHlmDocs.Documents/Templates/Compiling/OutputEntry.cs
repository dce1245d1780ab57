using QualiHlmDocs.Documents.Packages;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>An entry to write: copied as it is compressed, or the bytes that replace it. A program may make it instead.</summary>
internal sealed record OutputEntry(string Name, ZipPackageEntry Source, byte[]? Replacement);
