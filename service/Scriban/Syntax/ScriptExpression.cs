namespace Scriban.Syntax;

/// <summary>A node that has a value.</summary>
public abstract class ScriptExpression : ScriptNode
{
    /// <summary>The value, without calling it when it is a function: what stands before arguments, after a pipe, after « @ ».</summary>
    internal virtual object? EvaluateAlias(TemplateContext context) => Evaluate(context);
}
