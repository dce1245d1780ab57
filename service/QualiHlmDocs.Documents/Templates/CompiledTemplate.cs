using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Running;

namespace QualiHlmDocs.Documents.Templates;

/// <summary>
/// A Word template, compiled once: render it as many times as you like, from as many threads as you like. What no tag
/// touches is copied as it stood in the file, compressed bytes and all.
/// </summary>
public sealed class CompiledTemplate
{
    private readonly DocumentRuns _runs;
    private readonly TemplateContent _content;
    private readonly TemplateLimits _limits;
    private readonly ReadOnlyMemory<byte> _docx;
    private readonly Lazy<(LetterContent? Content, ImmutableArray<Finding> Findings)> _letters;

    private CompiledTemplate(string name, TemplateContent content, TemplateLimits limits, ReadOnlyMemory<byte> docx)
    {
        (Name, _content, _limits, _docx) = (name, content, limits, docx);
        _runs = new(name, limits);
        _letters = new(CompileLetters);
    }

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
        return new TemplateCompilation(content is null ? null : new CompiledTemplate(name, content, limits, docx), report.Findings);
    }

    /// <summary>Reads a template for its author: what is wrong in it, and the names that it asks for.</summary>
    /// <param name="docx">The whole file. It is not copied: do not write to it meanwhile.</param>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="offered">What the names are held against; null to list them only.</param>
    /// <param name="limits">What it may cost; <see cref="TemplateLimits.Default"/> when null.</param>
    public static TemplateControl Control(ReadOnlyMemory<byte> docx, string name, OfferedNames? offered = null, TemplateLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        limits ??= TemplateLimits.Default;
        var report = new TemplateReport(name, limits.MaxFindings);
        var names = new TemplateCompiler(report, limits).Control(docx, offered);
        return new TemplateControl(!report.HasErrors, names, report.Findings);
    }

    /// <summary>Copies a template with a Word comment at each faulty tag of its body, for its author to mend it there.</summary>
    /// <param name="docx">The whole file. It is not copied: do not write to it meanwhile.</param>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="offered">What the names are held against; null to compare none.</param>
    /// <param name="limits">What it may cost; <see cref="TemplateLimits.Default"/> when null.</param>
    /// <returns>The copy, and all the findings; no copy of what is no Word document.</returns>
    public static TemplateAnnotation Annotate(ReadOnlyMemory<byte> docx, string name, OfferedNames? offered = null, TemplateLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        limits ??= TemplateLimits.Default;
        var report = new TemplateReport(name, limits.MaxFindings);
        var copy = new TemplateCompiler(report, limits).Annotate(docx, offered);
        return new TemplateAnnotation(copy, report.Findings);
    }

    /// <summary>Produces a document. The same data and options always give the same bytes.</summary>
    /// <param name="data">
    /// Names in snake_case; values null, <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>,
    /// <see cref="decimal"/>, <see cref="double"/>, <see cref="DateOnly"/>, <see cref="DateTime"/>, lists and dictionaries of these;
    /// pictures and documents to insert as arrays or <see cref="ReadOnlyMemory{T}"/> of bytes, not written to meanwhile.
    /// </param>
    /// <param name="options">Culture and date.</param>
    /// <param name="ct">Raises <see cref="OperationCanceledException"/>, within a turn of a loop.</param>
    public Rendering Render(IReadOnlyDictionary<string, object?> data, RenderOptions options, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        return _runs.InMemory(_content.CanStartInPlace, (run, deadline) => run.Produce(_content, data, options, deadline), ct);
    }

    /// <summary>
    /// Produces a document into a stream, the same bytes as <see cref="Render"/> gives, in memory that does not grow with
    /// the document: what a loop repeats is compressed and leaves as it is made.
    /// </summary>
    /// <param name="data">As for <see cref="Render"/>.</param>
    /// <param name="output">
    /// Where the document goes, from where the stream stands; it stays open. One that does not seek makes each part wait,
    /// compressed, for its end.
    /// </param>
    /// <param name="options">Culture and date.</param>
    /// <param name="ct">Raises <see cref="OperationCanceledException"/>, within a turn of a loop.</param>
    /// <returns>
    /// What was met. When it is not complete, what was written is no document, and is the caller's to throw away: write to a
    /// file that takes its name when it is whole.
    /// </returns>
    public StreamedRendering RenderTo(IReadOnlyDictionary<string, object?> data, Stream output, RenderOptions options, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var isComplete = _runs.Into(output, _content.CanStartInPlace, (run, deadline) => run.Produce(_content, data, options, deadline), ct, out var findings);
        return new StreamedRendering(isComplete, findings);
    }

    /// <summary>
    /// Produces one document of many letters, to be printed at once: each begins on a page of its own, numbered from one, with its
    /// own headers, notes and lists. The template is read once however many there are.
    /// </summary>
    /// <param name="data">The data of each letter, in the order they are to be printed.</param>
    /// <param name="options">Culture and date, the same for all.</param>
    /// <param name="ct">Raises <see cref="OperationCanceledException"/>, within a turn of a loop.</param>
    /// <returns>The document; the place of a finding names the letter by its rank.</returns>
    public Rendering RenderMerged(IReadOnlyList<IReadOnlyDictionary<string, object?>> data, RenderOptions options, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        var report = new TemplateReport(Name, _limits.MaxFindings);
        if (data.Count == 0)
        {
            report.Add(TemplateFindings.NothingToMerge, "il n’y a aucune lettre à réunir", "Choisissez au moins un destinataire.");
        }
        else if (data.Count > _limits.MaxLetters)
        {
            report.Add(TemplateFindings.LimitReached, $"{data.Count} lettres sont demandées, et {_limits.MaxLetters} au plus tiennent dans un document", "Produisez-les en plusieurs fois.");
        }

        var (letters, findings) = report.HasErrors ? (null, report.Findings) : _letters.Value;
        return letters is null ? new Rendering(null, findings) : _runs.InMemory(false, (run, deadline) => run.Produce(letters, data, options, deadline), ct);
    }

    private (LetterContent? Content, ImmutableArray<Finding> Findings) CompileLetters()
    {
        var report = new TemplateReport(Name, _limits.MaxFindings);
        var content = new TemplateCompiler(report, _limits).CompileLetters(_docx);
        return (content, report.Findings);
    }
}
