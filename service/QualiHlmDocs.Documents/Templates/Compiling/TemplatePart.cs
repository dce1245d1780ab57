using QualiHlmDocs.Documents.Templates.Markup;
using QualiHlmDocs.Documents.Templates.Running;
using QualiHlmDocs.Documents.Templates.Tags;

namespace QualiHlmDocs.Documents.Templates.Compiling;

/// <summary>A part of a template that has been read.</summary>
internal sealed record TemplatePart(string Name, PartKind Kind, PartMarkup Markup, PartCompiler Compiler, List<Tag> Tags)
{
    public RunBreaks Breaks => RunBreaks.For(Markup.WordPrefix);
}
