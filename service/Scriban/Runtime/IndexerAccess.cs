using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Reads and writes « target[index] ».</summary>
internal static class IndexerAccess
{
    public static object? OnNull(TemplateContext context, ScriptIndexerExpression expression) =>
        context.EnableRelaxedTargetAccess || MemberAccess.IsAfterOptional(expression.Target)
            ? null
            : throw new ScriptRuntimeException(
                expression.Target.Required().Span, $"Object `{expression.Target}` is null. Cannot access indexer: {expression}");

    public static object? OnNullIndex(TemplateContext context, ScriptIndexerExpression expression) =>
        context.EnableNullIndexer
            ? null
            : throw new ScriptRuntimeException(
                expression.Index.Required().Span, $"Cannot access target `{expression.Target}` with a null indexer: {expression}");

    public static object? Get(TemplateContext context, ScriptIndexerExpression expression, object target, object index)
    {
        if (target is IList or string && Numbers.IsNumber(index))
        {
            return Item(context, expression, target, index);
        }

        var accessor = Accessor(context, expression, target);
        var span = expression.Index.Required().Span;
        if (accessor.HasIndexer && accessor.TryGetItem(context, span, target, Converted(context, span, accessor, index), out var item))
        {
            return item;
        }

        return accessor.TryGetValue(context, span, target, Name(context, index), out var value) || context.EnableRelaxedMemberAccess
            ? value
            : throw new ScriptRuntimeException(span, $"Cannot access target `{expression.Target}` with an indexer: {expression.Index}");
    }

    public static void Set(TemplateContext context, ScriptIndexerExpression expression, object target, object index, object? value)
    {
        var span = expression.Index.Required().Span;
        if (target is IList list && Numbers.IsNumber(index))
        {
            SetItem(context, expression, list, index, value);
            return;
        }

        var accessor = Accessor(context, expression, target);
        if (accessor.HasIndexer && accessor.TrySetItem(context, span, target, Converted(context, span, accessor, index), value))
        {
            return;
        }

        if (!accessor.TrySetValue(context, span, target, Name(context, index), value))
        {
            throw new ScriptRuntimeException(span, $"Cannot set a value for the readonly member `{Name(context, index)}` in the indexer: {expression}");
        }
    }

    private static object Converted(TemplateContext context, SourceSpan span, IObjectAccessor accessor, object index) =>
        accessor.IndexType is { } type ? context.ToObject(span, index, type) ?? index : index;

    private static string Name(TemplateContext context, object index) => index as string ?? context.ObjectToString(index) ?? string.Empty;

    private static IObjectAccessor Accessor(TemplateContext context, ScriptIndexerExpression expression, object target)
    {
        if (MemberAccess.IsPrimitive(target))
        {
            throw new ScriptRuntimeException(
                expression.Target.Required().Span, $"Cannot use the {context.GetTypeName(target)} primitive `{context.ObjectToString(target)}` as a list.");
        }

        return context.GetMemberAccessor(target);
    }

    private static object? Item(TemplateContext context, ScriptIndexerExpression expression, object target, object index)
    {
        var position = context.ToInt(expression.Index.Required().Span, index);
        var count = target is string text ? text.Length : ((IList)target).Count;
        position = position < 0 ? position + count : position;
        if ((uint)position >= (uint)count)
        {
            return context.EnableRelaxedIndexerAccess
                ? null
                : throw new ScriptRuntimeException(
                    expression.Index.Span, $"The index {position} is out of bounds [0, {count}] for the list `{expression.Target}`");
        }

        return target is string characters ? characters[position].ToString() : ((IList)target)[position];
    }

    private static void SetItem(TemplateContext context, ScriptIndexerExpression expression, IList list, object index, object? value)
    {
        var span = expression.Index.Required().Span;
        var position = context.ToInt(span, index);
        position = position < 0 ? position + list.Count : position;
        if (list.IsReadOnly)
        {
            throw new ScriptRuntimeException(span, $"Cannot set a value in the readonly list `{expression.Target}`");
        }

        if (position < 0)
        {
            return;
        }

        if (position >= list.Count && list is ScriptArray)
        {
            using var loop = context.Loops.Enter();
            context.Loops.StepInternal(context, span, position - list.Count + 1);
        }
        else if (position >= list.Count)
        {
            return;
        }

        list[position] = value;
    }
}
