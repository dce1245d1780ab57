using System.Collections;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions of « array ». Lists are read within the loop limit and never changed: a new one is returned.</summary>
public class ArrayFunctions : ScriptObject
{
    public static IEnumerable Add(TemplateContext context, SourceSpan span, IEnumerable? list, object? value) =>
        new ScriptArray([.. Items(context, span, list), value]);

    public static IEnumerable? AddRange(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2) =>
        Concat(context, span, list1, list2);

    public static IEnumerable? Compact(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? null : Range(Items(context, span, list).Where(static item => item is not null));

    public static IEnumerable? Concat(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2) =>
        list1 is null && list2 is null ? null : Range([.. Items(context, span, list1), .. Items(context, span, list2)]);

    public static object? Cycle(TemplateContext context, SourceSpan span, IList? list, object? group = null) =>
        list is null || list.Count == 0 ? null : list[ArrayCycles.Next(context, list, group)];

    public static bool Any(TemplateContext context, SourceSpan span, IEnumerable? list, object? function, params object?[] args)
    {
        var predicate = Function(span, function, 1);
        return list is not null && Items(context, span, list).Any(item => context.ToBool(span, Call(context, predicate, [item, .. args])));
    }

    public static ScriptRange? Each(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        var transform = Function(span, function, 1);
        return list is null ? null : Range(Items(context, span, list).Select(item => Call(context, transform, [item])));
    }

    public static ScriptRange? Filter(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        var predicate = Function(span, function, 1);
        return list is null ? null : Range(Items(context, span, list).Where(item => context.ToBool(span, Call(context, predicate, [item]))));
    }

    public static object? First(TemplateContext context, SourceSpan span, IEnumerable? list) => list switch
    {
        null => null,
        IList { Count: > 0 } items => items[0],
        _ => Items(context, span, list).FirstOrDefault(),
    };

    public static IEnumerable InsertAt(TemplateContext context, SourceSpan span, IEnumerable? list, int index, object? value)
    {
        var items = Items(context, span, list).ToList();
        index = Math.Max(0, index);
        using var loop = context.Loops.Enter();
        if (index > items.Count)
        {
            context.Loops.StepInternal(context, span, index - items.Count);
            items.AddRange(Enumerable.Repeat<object?>(null, index - items.Count));
        }

        items.Insert(index, value);
        return Range(items);
    }

    public static string Join(TemplateContext context, SourceSpan span, IEnumerable? list, string delimiter, object? function = null)
    {
        var transform = function is null ? null : Function(span, function, 2);
        var builder = new StringBuilder();
        var isFirst = true;
        foreach (var item in Items(context, span, list))
        {
            var text = context.ObjectToString(item) ?? string.Empty;
            builder.Append(isFirst ? string.Empty : delimiter);
            builder.Append(transform is null ? text : context.ObjectToString(Call(context, transform, [text])));
            isFirst = false;
            context.Limits.CheckLength(span, builder.Length, "array.join");
        }

        return builder.ToString();
    }

    public static object? Last(TemplateContext context, SourceSpan span, IEnumerable? list) => list switch
    {
        null => null,
        IList { Count: > 0 } items => items[items.Count - 1],
        _ => Items(context, span, list).LastOrDefault(),
    };

    public static IEnumerable? Limit(TemplateContext context, SourceSpan span, IEnumerable? list, int count) =>
        list is null ? null : Range(Items(context, span, list).Take(count));

    public static IEnumerable Map(TemplateContext context, SourceSpan span, object? list, string? member)
    {
        if (list is not IEnumerable items || member is null)
        {
            return new ScriptRange();
        }

        var values = new List<object?>();
        foreach (var item in Items(context, span, items))
        {
            if (item is not null && context.GetMemberAccessor(item).TryGetValue(context, span, item, member, out var value))
            {
                values.Add(value);
            }
        }

        return Range(values);
    }

    public static IEnumerable? Offset(TemplateContext context, SourceSpan span, IEnumerable? list, int index) =>
        list is null ? null : Range(Items(context, span, list).Skip(index));

    public static IList RemoveAt(TemplateContext context, SourceSpan span, IList? list, int index)
    {
        var items = new ScriptArray(Items(context, span, list));
        index = index < 0 ? index + items.Count : index;
        if ((uint)index < (uint)items.Count)
        {
            items.RemoveAt(index);
        }

        return items;
    }

    public static IEnumerable Reverse(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        Range(Items(context, span, list).Reverse());

    public static int Size(TemplateContext context, SourceSpan span, IEnumerable? list) => list switch
    {
        null => 0,
        ICollection items => items.Count,
        _ => Items(context, span, list).Count(),
    };

    public static IEnumerable Sort(TemplateContext context, SourceSpan span, object? list, string? member = null) => list switch
    {
        null => new ScriptArray(),
        IEnumerable items => ArraySort.Sort(context, span, [.. Items(context, span, items)], member),
        _ => new ScriptArray { list },
    };

    public static IEnumerable? Uniq(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? null : Range(Items(context, span, list).Distinct());

    public static bool Contains(TemplateContext context, SourceSpan span, IEnumerable? list, object? item)
    {
        foreach (var candidate in Items(context, span, list))
        {
            if (candidate is Enum && item is string name ? candidate.ToString() == name : AreEqual(context, span, candidate, item))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreEqual(TemplateContext context, SourceSpan span, object? left, object? right) =>
        left is string != right is string
            ? false
            : BinaryOperations.IsList(left) || BinaryOperations.IsList(right)
                ? Equals(left, right)
                : ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.CompareEqual, left, right) is true;

    private static IEnumerable<object?> Items(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null ? [] : InternalLoop.Over(context, span, list);

    /// <summary>Computed at once: what a function reads may have changed by the time its result is looked at.</summary>
    private static ScriptRange Range(IEnumerable<object?> items) => new(items.ToList());

    private static IScriptCustomFunction Function(SourceSpan span, object? function, int index) => function switch
    {
        IScriptCustomFunction custom => custom,
        null => throw new ScriptArgumentException(index, "The function cannot be null"),
        _ => throw new ScriptArgumentException(index, $"Invalid type `{function.GetType().Name}`. Expecting a function"),
    };

    private static object? Call(TemplateContext context, IScriptCustomFunction function, ScriptArray arguments) =>
        FunctionInvocation.Call(context, context.CurrentNode.Required(), function, arguments, null);
}
