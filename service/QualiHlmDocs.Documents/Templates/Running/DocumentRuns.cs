using System.Collections.Concurrent;
using System.Collections.Immutable;
using QualiHlmDocs.Documents.Diagnostics;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>The productions of one template: contexts are used again, each by one document at a time.</summary>
internal sealed class DocumentRuns(string template, TemplateLimits limits)
{
    private const int SmallDocument = 4 * 1024;

    private readonly ConcurrentBag<RenderContext> _contexts = [];
    private volatile bool _adds;
    private int _lastLength = 32 * 1024;

    /// <summary>Produces a document in memory.</summary>
    /// <param name="canStartInPlace">Its first part is also the first in the package that is made.</param>
    /// <param name="produce">Makes it.</param>
    /// <param name="ct">The caller's own.</param>
    public Rendering InMemory(bool canStartInPlace, Func<DocumentRun, CancellationToken, bool> produce, CancellationToken ct)
    {
        // One document of a template is about as long as the one before.
        var document = new MemoryStream(_lastLength);
        if (!Into(document, canStartInPlace, produce, ct, out var findings))
        {
            return new Rendering(null, findings);
        }

        _lastLength = (int)document.Length + SmallDocument;
        return new Rendering(document.GetBuffer().AsMemory(0, (int)document.Length), findings);
    }

    /// <summary>Produces a document into a stream; false when what was written is none.</summary>
    public bool Into(Stream output, bool canStartInPlace, Func<DocumentRun, CancellationToken, bool> produce, CancellationToken ct, out ImmutableArray<Finding> findings)
    {
        ct.ThrowIfCancellationRequested();
        if (canStartInPlace && output.CanSeek && !_adds)
        {
            var start = output.Position;
            var (run, isComplete) = Start(output, isInPlace: true, produce, ct);
            findings = run.Findings;
            if (!run.MustStartAgain)
            {
                return isComplete;
            }

            // A template that adds parts once is known to: its next document is made only once.
            _adds = true;
            output.Position = start;
            output.SetLength(start);
        }

        (var last, var isWhole) = Start(output, isInPlace: false, produce, ct);
        findings = last.Findings;
        return isWhole;
    }

    private (DocumentRun Run, bool IsComplete) Start(Stream output, bool isInPlace, Func<DocumentRun, CancellationToken, bool> produce, CancellationToken ct)
    {
        if (!_contexts.TryTake(out var context))
        {
            context = new RenderContext(limits);
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(limits.RenderTime);
        var run = new DocumentRun(template, context, output, isInPlace, ct);
        try
        {
            return (run, produce(run, deadline.Token));
        }
        finally
        {
            if (run.IsReusable)
            {
                _contexts.Add(context);
            }
            else
            {
                context.Dispose();
            }
        }
    }
}
