using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Reads a list on behalf of a function or an operator, within the loop limit.</summary>
internal static class InternalLoop
{
    public static IEnumerable<object?> Over(TemplateContext context, SourceSpan span, IEnumerable items)
    {
        context.Loops.Enter();
        try
        {
            foreach (var item in items)
            {
                context.Loops.StepInternal(context, span);
                yield return item;
            }
        }
        finally
        {
            context.Loops.Exit();
        }
    }
}
