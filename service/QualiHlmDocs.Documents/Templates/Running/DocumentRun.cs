using System.Globalization;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Filters;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>One production of a document, from the data to the bytes or to the findings that keep it from being made.</summary>
internal sealed class DocumentRun(string template, RenderContext context, CancellationToken ct)
{
    private readonly TemplateReport _report = new(template, TemplateLimits.Default.MaxFindings);
    private int _reported;

    /// <summary>The context came out of it as it went in.</summary>
    public bool IsReusable { get; private set; }

    /// <summary>One document of one set of data.</summary>
    public Rendering Produce(TemplateContent content, IReadOnlyDictionary<string, object?> data, RenderOptions options, CancellationToken deadline) =>
        Produce(content, options, made =>
        {
            context.Begin(data, options, deadline);
            foreach (var program in content.Programs)
            {
                context.Run(program, made.Open(program.Name));
            }

            ReportMissing();
            context.EndData();
        });

    /// <summary>One document of many letters.</summary>
    public Rendering Produce(LetterContent content, IReadOnlyList<IReadOnlyDictionary<string, object?>> letters, RenderOptions options, CancellationToken deadline) =>
        Produce(content.Content, options, made =>
        {
            var merge = new LetterMerge(content, context, made);
            for (var i = 0; i < letters.Count; i++)
            {
                _report.Where = $", lettre {(i + 1).ToString(CultureInfo.InvariantCulture)}";
                context.Begin(letters[i], options, deadline);
                merge.Write(i, isLast: i == letters.Count - 1);
                ReportMissing();
                context.EndData();
            }
        });

    private Rendering Produce(TemplateContent content, RenderOptions options, Action<MadeParts> make)
    {
        try
        {
            context.Identities.StartAfter(content.LastIds);
            context.Additions.StartAfter(content.LastIds.Relationship);
            context.AddTo(new Values.Additions(context.Additions, content.Package, context.Limits));
            var document = new MemoryStream(content.CopiedBytes + (32 * 1024));
            var zip = new ZipPackageWriter(document);
            var made = new MadeParts(zip, options.Compression, context.Additions);
            make(made);
            made.WriteAll(content.Entries);
            zip.Finish();
            context.End();
            IsReusable = true;
            return _report.HasErrors ? new Rendering(null, _report.Findings) : new Rendering(document.GetBuffer().AsMemory(0, (int)document.Length), _report.Findings);
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

    private void ReportMissing()
    {
        for (; _reported < context.Missing.All.Count; _reported++)
        {
            var missing = context.Missing.All[_reported];
            var where = missing.Owner is null ? "n’existe pas dans les données" : $"n’existe pas dans « {missing.Owner} »";
            var nearest = missing.Nearest is null ? string.Empty : $" (voulez-vous dire « {missing.Nearest} » ?)";
            _report.Add(TemplateFindings.UnknownName, missing.Tag, $"« {missing.Name} » {where}{nearest}", "Corrigez le nom, ou écrivez « nom ?? \"\" » si cette donnée peut manquer.");
        }
    }
}
