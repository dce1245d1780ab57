using QualiHlmDocs.Documents.Templates.Filters;
using QualiHlmDocs.Documents.Templates.Tags;
using Scriban.Syntax;

namespace QualiHlmDocs.Documents.Templates.Running;

/// <summary>Says in French, at the tag, why a document could not be produced.</summary>
internal sealed class RunFaults(TemplateReport report, RenderContext context)
{
    public void Report(Exception fault)
    {
        var inner = Innermost(fault);
        var place = fault is ScriptRuntimeException runtime ? context.PlaceAt(runtime.Span)?.Tag : null;
        var tag = (inner as FilterException)?.Tag ?? context.CurrentTag ?? place ?? (inner is NotANumberException or FilterException { Kind: not null } ? context.SlotTag : null) ?? context.PlaceAt(context.CurrentSpan)?.Tag;
        if (inner is OperationCanceledException || fault is ScriptAbortException)
        {
            report.Add(TemplateFindings.LimitReached, "la production a été arrêtée : elle dépassait le temps permis", "Réduisez les données, ou simplifiez les boucles du modèle.");
        }
        else if (inner is OutputTooLargeException)
        {
            Add(TemplateFindings.LimitReached, tag, "le document produit dépasse la taille permise", "Réduisez les données, ou découpez le document en plusieurs.");
        }
        else if (inner is FilterException { Kind: { } kind, Remede: { } remedy })
        {
            Add(kind, tag, inner.Message, remedy);
        }
        else if (fault.Message.Contains("limit", StringComparison.OrdinalIgnoreCase))
        {
            Add(TemplateFindings.LimitReached, tag, "cette balise dépasse une limite (tours de boucle, longueur d’un texte, appels imbriqués)", "Réduisez les données, ou simplifiez le modèle.");
        }
        else
        {
            var (message, remede) = Words(inner);
            Add(TemplateFindings.Failed, tag, message, remede);
        }
    }

    private static (string, string) Words(Exception fault) => fault switch
    {
        FilterException => (fault.Message, "Vérifiez la valeur donnée au filtre."),
        NotANumberException => ("le calcul ne donne pas un nombre (division par zéro ?)", "Vérifiez le diviseur, par exemple par « {{ if n != 0 }} »."),
        _ when fault.Message.Contains("divide", StringComparison.OrdinalIgnoreCase) => ("le calcul divise par zéro", "Vérifiez le diviseur, par exemple par « {{ if n != 0 }} »."),
        _ => ("cette expression n’a pas pu être calculée avec ces données", "Vérifiez que les valeurs sont du type attendu (texte, nombre, date, liste)."),
    };

    private void Add(Diagnostics.FindingKind kind, Tag? tag, string message, string remede)
    {
        if (tag is null)
        {
            report.Add(kind, message, remede);
        }
        else
        {
            report.Add(kind, tag, message, remede);
        }
    }

    private static Exception Innermost(Exception fault)
    {
        while (fault.InnerException is { } inner)
        {
            fault = inner;
        }

        return fault;
    }
}
