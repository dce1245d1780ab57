using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Sorts lists; equal values keep their order.</summary>
internal static class ArraySort
{
    public static ScriptArray Sort(TemplateContext context, SourceSpan span, List<object?> items, string? member)
    {
        var keyed = items.Select(item => (Item: item, Key: string.IsNullOrEmpty(member) ? item : Key(context, span, item, member)));
        var comparer = Comparer<object?>.Create((left, right) => Compare(context, span, left, right));
        try
        {
            return new ScriptArray(keyed.OrderBy(static pair => pair.Key, comparer).Select(static pair => pair.Item));
        }
        catch (InvalidOperationException e) when (e.InnerException is ScriptRuntimeException inner)
        {
            throw new ScriptRuntimeException(span, inner.OriginalMessage, e);
        }
    }

    /// <summary>A member; when there is none of that name, the path that its dots describe.</summary>
    private static object? Key(TemplateContext context, SourceSpan span, object? item, string member)
    {
        if (item is null || TryRead(context, span, item, member, out var value))
        {
            return item is null ? null : Value(context, span, item, member);
        }

        value = item;
        foreach (var name in member.Split('.'))
        {
            if (value is null || !TryRead(context, span, value, name, out value))
            {
                return null;
            }
        }

        return value;
    }

    private static object? Value(TemplateContext context, SourceSpan span, object item, string member) =>
        TryRead(context, span, item, member, out var value) ? value : null;

    private static bool TryRead(TemplateContext context, SourceSpan span, object item, string member, out object? value) =>
        context.GetMemberAccessor(item).TryGetValue(context, span, item, member, out value);

    private static int Compare(TemplateContext context, SourceSpan span, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        if (left is string leftText && right is string rightText)
        {
            return context.CurrentCulture.CompareInfo.Compare(leftText, rightText);
        }

        if (Numbers.IsNumber(left) && Numbers.IsNumber(right) && left.GetType() != right.GetType())
        {
            return ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.CompareLess, left, right) is true ? -1
                : ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.CompareGreater, left, right) is true ? 1 : 0;
        }

        return left is IComparable comparable && left.GetType() == right.GetType()
            ? comparable.CompareTo(right)
            : throw new ScriptRuntimeException(span, "Failed to compare two elements in the array.");
    }
}
