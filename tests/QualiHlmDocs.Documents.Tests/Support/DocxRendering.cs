using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates;

namespace QualiHlmDocs.Documents.Tests.Support;

/// <summary>Compiles and renders through the door, and holds the invariants on what comes out.</summary>
internal static class DocxRendering
{
    public static ReadOnlyMemory<byte> Render(this DocxBuilder template, object? data = null, RenderOptions? options = null) => Render(template.Build(), data, options);

    public static ReadOnlyMemory<byte> Render(byte[] template, object? data = null, RenderOptions? options = null)
    {
        var compilation = CompiledTemplate.Compile(template, "modele.docx");
        compilation.Findings.Where(finding => finding.Severity == Severity.Blocking).Should().BeEmpty();
        var rendering = compilation.Template!.Render(Plain(data), options ?? RenderOptions.Default, TestContext.Current.CancellationToken); // no finding, so a template
        rendering.Findings.Should().BeEmpty();
        DocxInvariants.Hold(rendering.Bytes!.Value, template); // no finding, so a document
        return rendering.Bytes.Value;
    }

    /// <summary>The findings of compiling, or of rendering where compiling has none.</summary>
    public static IReadOnlyList<Finding> Findings(this DocxBuilder template, object? data = null, TemplateLimits? limits = null)
    {
        var compilation = CompiledTemplate.Compile(template.Build(), "lettre.docx", limits);
        return compilation.Template is null ? compilation.Findings : compilation.Template.Render(Plain(data), RenderOptions.Default, TestContext.Current.CancellationToken).Findings;
    }

    /// <summary>Anonymous objects and arrays as the dictionaries and lists that the door takes.</summary>
    public static IReadOnlyDictionary<string, object?> Plain(object? data) => data switch
    {
        null => new Dictionary<string, object?>(),
        IReadOnlyDictionary<string, object?> dictionary => dictionary,
        _ => data.GetType().GetProperties().ToDictionary(property => property.Name, property => Value(property.GetValue(data))),
    };

    private static object? Value(object? value) => value switch
    {
        null or string or bool or int or long or decimal or double or DateOnly or DateTime or byte[] or ReadOnlyMemory<byte> => value,
        System.Collections.IDictionary or IReadOnlyDictionary<string, object?> => value,
        System.Collections.IEnumerable items => items.Cast<object?>().Select(Value).ToList(),
        _ => Plain(value),
    };
}
