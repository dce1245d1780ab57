using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function that templates may call.</summary>
public interface IScriptCustomFunction : IScriptFunctionInfo
{
    /// <summary>Runs the function.</summary>
    /// <param name="context">The rendering under way.</param>
    /// <param name="callerContext">The node that calls; its span is the place of errors.</param>
    /// <param name="arguments">The arguments in the order of the parameters, named ones put in their place.</param>
    /// <param name="blockStatement">The block of a <c>wrap</c> statement, or null.</param>
    object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    /// <summary>Called only by hosts; this implementation renders without waiting.</summary>
    ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
