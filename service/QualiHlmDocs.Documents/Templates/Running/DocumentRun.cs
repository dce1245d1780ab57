using System.Globalization;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Filters;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>One production of a document, from the data to the bytes or to the findings that keep it from being made.</summary>
internal sealed class DocumentRun(string template, TemplateContent content, RenderContext context, CancellationToken ct)
{
    private readonly TemplateReport _report = new(template, TemplateLimits.Default.MaxFindings);

    /// <summary>The context came out of it as it went in.</summary>
    public bool IsReusable { get; private set; }

    public Rendering Produce(IReadOnlyDictionary<string, object?> data, RenderOptions options, CancellationToken deadline)
    {
        try
        {
            context.Begin(data, options, deadline);
            context.Identities.StartAfter(content.LastIds);
            context.Additions.StartAfter(content.LastIds.Relationship);
            var document = Write(options);
            ReportMissing();
            context.End();
            IsReusable = true;
            return Finished(document);
        }
        catch (CultureNotFoundException)
        {
            _report.Add(TemplateFindings.Failed, $"la culture « {options.Culture} » n’existe pas", "Donnez un nom de culture tel que « fr-FR » ou « en-GB ».");
        }
        catch (Exception fault) when (fault is ScriptRuntimeException or OutputTooLargeException or FilterException or NotANumberException or OperationCanceledException)
        {
            // Asked for by the caller: his to handle.
            ct.ThrowIfCancellationRequested();
            ReportMissing();
            new RunFaults(_report, context).Report(fault);
        }

        return new Rendering(null, _report.Findings);
    }

    private MemoryStream Write(RenderOptions options)
    {
        var document = new MemoryStream(content.CopiedBytes + (32 * 1024));
        var zip = new ZipPackageWriter(document);
        var made = new MadeParts(zip, options.Compression, context.Additions);
        foreach (var program in content.Programs)
        {
            context.Run(program, made.Open(program.Name));
        }

        made.WriteAll(content.Entries);
        zip.Finish();
        return document;
    }

    private Rendering Finished(MemoryStream document)
    {
        if (_report.HasErrors)
        {
            return new Rendering(null, _report.Findings);
        }

        var bytes = document.GetBuffer().AsMemory(0, (int)document.Length);
        return new Rendering(bytes, _report.Findings);
    }

    private void ReportMissing()
    {
        foreach (var missing in context.Missing.All)
        {
            var where = missing.Owner is null ? "n’existe pas dans les données" : $"n’existe pas dans « {missing.Owner} »";
            var nearest = missing.Nearest is null ? string.Empty : $" (voulez-vous dire « {missing.Nearest} » ?)";
            _report.Add(TemplateFindings.UnknownName, missing.Tag, $"« {missing.Name} » {where}{nearest}", "Corrigez le nom, ou écrivez « nom ?? \"\" » si cette donnée peut manquer.");
        }
    }
}
