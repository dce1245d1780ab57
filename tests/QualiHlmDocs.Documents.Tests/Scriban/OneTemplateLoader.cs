using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace QualiHlmDocs.Documents.Tests.Scriban;

/// <summary>Answers every include with one text.</summary>
internal sealed class OneTemplateLoader(string text) : ITemplateLoader
{
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => text;

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(text);
}
