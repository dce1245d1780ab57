using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An operation about to be done: its operator, its two values, and where each stands.</summary>
internal readonly record struct BinaryOperands(
    TemplateContext Context,
    SourceSpan Span,
    ScriptBinaryOperator Operator,
    SourceSpan LeftSpan,
    object? Left,
    SourceSpan RightSpan,
    object? Right)
{
    public ScriptRuntimeException NotSupported(string message) => new(Span, message);

    public ScriptRuntimeException NotImplemented(string type) =>
        new(Span, $"The operator `{Operator.ToText()}` is not implemented for {type}<->{type}");
}
