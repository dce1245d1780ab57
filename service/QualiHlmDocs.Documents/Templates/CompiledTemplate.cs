using System.Collections.Concurrent;
using System.Collections.Immutable;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Running;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>
/// A Word template, compiled once: render it as many times as you like, from as many threads as you like. What no tag
/// touches is copied as it stood in the file, compressed bytes and all.
/// </summary>
public sealed class CompiledTemplate
{
    private readonly ConcurrentBag<RenderContext> _contexts = [];
    private readonly TemplateContent _content;
    private readonly TemplateLimits _limits;

    private CompiledTemplate(string name, TemplateContent content, TemplateLimits limits) => (Name, _content, _limits) = (name, content, limits);

    /// <summary>The file's name, as findings print it.</summary>
    public string Name { get; }

    /// <summary>The names of the data that the template asks for, sorted by path.</summary>
    public ImmutableArray<TemplateName> Names => field.IsDefault ? field = NameCollector.In([.. _content.Tags]) : field;

    /// <summary>Compiles a Word file typed by its author: <c>.docx</c> or <c>.dotx</c>, macros left out.</summary>
    /// <param name="docx">The whole file. It is not copied: do not write to it afterwards.</param>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="limits">What it may cost; <see cref="TemplateLimits.Default"/> when null.</param>
    public static TemplateCompilation Compile(ReadOnlyMemory<byte> docx, string name, TemplateLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        limits ??= TemplateLimits.Default;
        var report = new TemplateReport(name, limits.MaxFindings);
        var content = new TemplateCompiler(report, limits).Compile(docx);
        return new TemplateCompilation(content is null ? null : new CompiledTemplate(name, content, limits), report.Findings);
    }

    /// <summary>Copies a template with a Word comment at each faulty tag of its body, for its author to mend it there.</summary>
    /// <param name="docx">The whole file. It is not copied: do not write to it meanwhile.</param>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="limits">What it may cost; <see cref="TemplateLimits.Default"/> when null.</param>
    /// <returns>The copy, and all the findings; no copy of what is no Word document.</returns>
    public static TemplateAnnotation Annotate(ReadOnlyMemory<byte> docx, string name, TemplateLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        limits ??= TemplateLimits.Default;
        var report = new TemplateReport(name, limits.MaxFindings);
        var copy = new TemplateCompiler(report, limits).Annotate(docx);
        return new TemplateAnnotation(copy, report.Findings);
    }

    /// <summary>Produces a document. The same data and options always give the same bytes.</summary>
    /// <param name="data">
    /// Names in snake_case; values null, <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>,
    /// <see cref="decimal"/>, <see cref="double"/>, <see cref="DateOnly"/>, <see cref="DateTime"/>, lists and dictionaries of these.
    /// </param>
    /// <param name="options">Culture and date.</param>
    /// <param name="ct">Raises <see cref="OperationCanceledException"/>, within a turn of a loop.</param>
    public Rendering Render(IReadOnlyDictionary<string, object?> data, RenderOptions options, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        ct.ThrowIfCancellationRequested();
        if (!_contexts.TryTake(out var context))
        {
            context = new RenderContext(_limits);
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(_limits.RenderTime);
        var run = new DocumentRun(Name, _content, context, ct);
        var rendering = run.Produce(data, options, deadline.Token);
        if (run.IsReusable)
        {
            _contexts.Add(context);
        }
        else
        {
            context.Dispose();
        }

        return rendering;
    }
}
