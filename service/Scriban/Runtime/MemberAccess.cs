using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Reads and writes « target.member ».</summary>
internal static class MemberAccess
{
    public static object? OnNull(TemplateContext context, ScriptMemberExpression expression)
    {
        if (expression.IsOptional || context.EnableRelaxedTargetAccess || IsAfterOptional(expression.Target))
        {
            return null;
        }

        throw new ScriptRuntimeException(
            expression.Member.Required().Span,
            context.EnableRelaxedMemberAccess
                ? $"Cannot get the member {expression} for a null object."
                : $"Object `{expression.Target}` is null. Cannot access member: {expression}");
    }

    /// <summary>Whether a null may come from a « ?. » further left, which then silences the whole path.</summary>
    public static bool IsAfterOptional(ScriptExpression? target)
    {
        while (true)
        {
            switch (target)
            {
                case ScriptMemberExpression { IsOptional: true }:
                    return true;
                case ScriptMemberExpression member:
                    target = member.Target;
                    break;
                case ScriptIndexerExpression indexer:
                    target = indexer.Target;
                    break;
                default:
                    return false;
            }
        }
    }

    public static object? Get(TemplateContext context, ScriptMemberExpression expression, object target, string member)
    {
        var span = expression.Member.Required().Span;
        if (target is IScriptObject scriptObject)
        {
            if (scriptObject.TryGetValue(context, span, member, out var value))
            {
                return value;
            }
        }
        else
        {
            if (IsPrimitive(target) && !context.EnableRelaxedMemberAccess)
            {
                throw OnPrimitive(context, span, target, member);
            }

            if (context.GetMemberAccessor(target).TryGetValue(context, span, target, member, out var value))
            {
                return value;
            }
        }

        return context.TryGetMember is { } tryGetMember && tryGetMember(context, span, target, member, out var dynamic)
            ? dynamic
            : Missing(context, expression);
    }

    public static void Set(TemplateContext context, ScriptMemberExpression expression, object target, string member, object? value)
    {
        var span = expression.Member.Required().Span;
        if (IsPrimitive(target))
        {
            throw OnPrimitive(context, span, target, member);
        }

        var isSet = target is IScriptObject scriptObject
            ? scriptObject.TrySetValue(context, span, member, value, readOnly: false)
            : context.GetMemberAccessor(target).TrySetValue(context, span, target, member, value);
        if (!isSet)
        {
            throw new ScriptRuntimeException(span, $"Cannot set a value for the readonly member: {expression}");
        }
    }

    public static bool IsPrimitive(object target) => target is bool or char || Numbers.IsNumber(target);

    private static object? Missing(TemplateContext context, ScriptMemberExpression expression) => context.EnableRelaxedMemberAccess
        ? null
        : throw new ScriptRuntimeException(expression.Member.Required().Span, $"Cannot get member with name {expression.Member.Name}.");

    private static ScriptRuntimeException OnPrimitive(TemplateContext context, SourceSpan span, object target, string member) =>
        new(span, $"Cannot get or set a member on the primitive `{context.ObjectToString(target)}/{context.GetTypeName(target)}` when accessing member: {member}");
}
