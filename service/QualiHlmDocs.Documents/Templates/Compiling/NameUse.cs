using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>A name of the data where a tag asks for it.</summary>
/// <param name="Tag">Where.</param>
/// <param name="Path">As <see cref="TemplateName.Path"/> writes it.</param>
/// <param name="Kind">How it is used there.</param>
/// <param name="IsLooped">A loop goes through it.</param>
/// <param name="MayMiss">The tag says what to do without it.</param>
internal sealed record NameUse(Tag Tag, string Path, TemplateNameKind Kind, bool IsLooped, bool MayMiss);
