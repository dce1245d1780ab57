using System.Collections.Immutable;
using System.Globalization;
using QualiHlmDocs.Documents.Diagnostics;
using QualiHlmDocs.Documents.Packages;
using QualiHlmDocs.Documents.Templates.Compiling;
using QualiHlmDocs.Documents.Templates.Filters;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>One production of a document: from the data to the bytes, or to the findings that keep it from being made.</summary>
/// <param name="template">Its name, for findings.</param>
/// <param name="context">What the programs run in.</param>
/// <param name="output">Where the document goes.</param>
/// <param name="isInPlace">Its first part goes straight to its place: see <see cref="MadeParts"/>.</param>
/// <param name="ct">The caller's own.</param>
internal sealed class DocumentRun(string template, RenderContext context, Stream output, bool isInPlace, CancellationToken ct)
{
    private readonly TemplateReport _report = new(template, TemplateLimits.Default.MaxFindings);
    private int _reported;

    /// <summary>The context came out of it as it went in.</summary>
    public bool IsReusable { get; private set; }

    /// <summary>The document adds to lists of its package that were written already: what was written is none.</summary>
    public bool MustStartAgain { get; private set; }

    public ImmutableArray<Finding> Findings => _report.Findings;

    /// <summary>One document of one set of data; false when what was written is none.</summary>
    public bool Produce(TemplateContent content, IReadOnlyDictionary<string, object?> data, RenderOptions options, CancellationToken deadline) =>
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

    /// <summary>One document of many letters; false when what was written is none.</summary>
    public bool Produce(LetterContent content, IReadOnlyList<IReadOnlyDictionary<string, object?>> letters, RenderOptions options, CancellationToken deadline) =>
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

    private bool Produce(TemplateContent content, RenderOptions options, Action<MadeParts> make)
    {
        try
        {
            context.Identities.StartAfter(content.LastIds);
            context.Additions.StartAfter(content.LastIds.Relationship);
            context.Charts.Compression = options.Compression;
            var values = new Values.Additions(context.Additions, content.Package, context.Limits);
            context.AddTo(values);
            context.Additions.IsLate = name => content.HasShapes && content.Package.IsLate(name);
            var zip = new ZipPackageWriter(output);
            var made = new MadeParts(zip, content.Entries, options.Compression, context.Additions, isInPlace);
            make(made);
            values.Finish();
            MustStartAgain = isInPlace && !context.Additions.IsEmpty;
            if (!MustStartAgain)
            {
                made.WriteAll();
                zip.Finish();
            }

            context.End();
            IsReusable = true;
            return !_report.HasErrors && !MustStartAgain;
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

        return false;
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
