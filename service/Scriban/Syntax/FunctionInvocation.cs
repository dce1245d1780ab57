using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Calls functions: finds them, puts the arguments in their places, bounds the depth.</summary>
internal static class FunctionInvocation
{
    public static object? Call(TemplateContext context, ScriptFunctionCall call, ScriptBlockStatement? block = null)
    {
        var function = Target(context, call, call.Target.Required().EvaluateAlias(context));
        return function is null ? null : Run(context, call, function, ArgumentBinding.Bind(context, call, function, []), block);
    }

    public static object? Call(
        TemplateContext context, ScriptNode caller, IScriptCustomFunction function, ScriptArray arguments, ScriptBlockStatement? block) =>
        Run(context, caller, function, ArgumentBinding.Complete(context, caller, function, arguments), block);

    /// <summary>Calls what stands on the right of a pipe with the value from its left as first argument.</summary>
    public static object? Pipe(TemplateContext context, ScriptPipeCall pipe, object? value, bool isExpanded)
    {
        List<object?> first = isExpanded && value is IEnumerable items and not string
            ? [.. InternalLoop.Over(context, pipe.From.Required().Span, items)]
            : [value];
        if (pipe.To is ScriptFunctionCall call)
        {
            var target = call.Target.Required().EvaluateAlias(context);
            if (target is not IScriptCustomFunction && (target is not null || !context.EnableRelaxedFunctionAccess))
            {
                throw NotPipeTarget(call);
            }

            var function = Target(context, call, target);
            return function is null ? null : Run(context, call, function, ArgumentBinding.Bind(context, call, function, first), null);
        }

        return pipe.To.Required().EvaluateAlias(context) is IScriptCustomFunction direct
            ? Call(context, pipe.To, direct, new ScriptArray(first), null)
            : throw NotPipeTarget(pipe.To);
    }

    private static ScriptRuntimeException NotPipeTarget(ScriptNode to) =>
        new(to.Span, $"Pipe expression destination `{to}` is not a valid function ");

    private static IScriptCustomFunction? Target(TemplateContext context, ScriptFunctionCall call, object? target)
    {
        if (target is IScriptCustomFunction function)
        {
            return function;
        }

        if (target is not null)
        {
            throw new ScriptRuntimeException(
                call.Target.Required().Span, $"Invalid target function `{context.ObjectToString(target)}` ({context.GetTypeName(target)})");
        }

        return context.EnableRelaxedFunctionAccess
            ? null
            : throw new ScriptRuntimeException(call.Target.Required().Span, $"The function `{call.Target}` was not found");
    }

    private static object? Run(
        TemplateContext context, ScriptNode caller, IScriptCustomFunction function, ScriptArray arguments, ScriptBlockStatement? block)
    {
        context.EnterRecursive(caller);
        try
        {
            return function.Invoke(context, caller, arguments, block);
        }
        catch (ScriptArgumentException e)
        {
            throw new ScriptRuntimeException(ArgumentBinding.SpanOf(caller, e.ArgumentIndex), e.Message, e);
        }
        catch (Exception e) when (e is not ScriptRuntimeException and not OutOfMemoryException)
        {
            throw new ScriptRuntimeException(caller.Span, e.Message, e);
        }
        finally
        {
            context.ExitRecursive(caller);
        }
    }
}
