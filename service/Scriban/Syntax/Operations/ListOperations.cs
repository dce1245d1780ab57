using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Operations where at least one side is a list.</summary>
internal static class ListOperations
{
    public static object? Evaluate(in BinaryOperands o) => o.Operator switch
    {
        ScriptBinaryOperator.ShiftLeft when BinaryOperations.IsList(o.Left) => Append(o),
        ScriptBinaryOperator.ShiftRight when BinaryOperations.IsList(o.Right) => Prepend(o),
        ScriptBinaryOperator.Multiply => Repeat(o),
        ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound => FirstPart(o),
        ScriptBinaryOperator.Modulus => EveryNth(o),
        _ => TwoLists(o),
    };

    private static object? TwoLists(in BinaryOperands o)
    {
        var left = Items(o, isLeft: true);
        var right = Items(o, isLeft: false);
        switch (o.Operator)
        {
            case ScriptBinaryOperator.Add:
                return Result(o, [.. left, .. right]);
            case ScriptBinaryOperator.BinaryOr:
                return Result(o, [.. left.Union(right)]);
            case ScriptBinaryOperator.BinaryAnd:
                return Result(o, [.. left.Intersect(right)]);
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                return Compare(o, left, right);
            default:
                throw o.NotSupported(
                    $"The operator `{o.Operator.ToText()}` is not supported between {o.Context.GetTypeName(o.Left)} and {o.Context.GetTypeName(o.Right)}.");
        }
    }

    private static List<object?> Items(in BinaryOperands o, bool isLeft)
    {
        var value = isLeft ? o.Left : o.Right;
        if (value is not IEnumerable items || value is string)
        {
            throw new ScriptRuntimeException(
                isLeft ? o.LeftSpan : o.RightSpan,
                $"The operator `{o.Operator.ToText()}` is not supported between {o.Context.GetTypeName(o.Left)} and {o.Context.GetTypeName(o.Right)}."
                + $" Expecting an array for the {(isLeft ? "left" : "right")} argument.");
        }

        return [.. InternalLoop.Over(o.Context, o.Span, items)];
    }

    private static object Result(in BinaryOperands o, List<object?> items) =>
        o.Left is ScriptArray ? new ScriptArray(items) : new ScriptRange(items);

    private static object Append(in BinaryOperands o)
    {
        var items = Items(o, isLeft: true);
        items.Add(o.Right);
        return Result(o, items);
    }

    private static ScriptArray Prepend(in BinaryOperands o)
    {
        var items = Items(o, isLeft: false);
        items.Insert(0, o.Left);
        return new ScriptArray(items);
    }

    private static object Repeat(in BinaryOperands o)
    {
        var items = Items(o, BinaryOperations.IsList(o.Left));
        var count = Count(o);
        if ((long)items.Count * Math.Max(count, 0) > Array.MaxLength)
        {
            throw o.NotSupported($"The result of the operator `{o.Operator.ToText()}` exceeds the maximum supported array length.");
        }

        using var loop = o.Context.Loops.Enter();
        var result = new List<object?>();
        for (var i = 0; i < count; i++)
        {
            o.Context.Loops.StepInternal(o.Context, o.Span, Math.Max(1, items.Count));
            result.AddRange(items);
        }

        return Result(o, result);
    }

    private static object FirstPart(in BinaryOperands o)
    {
        var items = Items(o, isLeft: true);
        return Result(o, items.GetRange(0, items.Count / Divisor(o)));
    }

    private static object EveryNth(in BinaryOperands o)
    {
        var items = Items(o, isLeft: true);
        var divisor = Divisor(o);
        return Result(o, [.. items.Where((_, index) => index % divisor == 0)]);
    }

    private static int Divisor(in BinaryOperands o)
    {
        var count = Count(o);
        return count > 0 ? count : throw new ScriptRuntimeException(o.RightSpan, "Cannot divide by 0");
    }

    private static int Count(in BinaryOperands o) => BinaryOperations.IsList(o.Left)
        ? o.Context.ToInt(o.RightSpan, o.Right)
        : o.Context.ToInt(o.LeftSpan, o.Left);

    /// <summary>Lists of one length compare item by item, each pair having to satisfy the operator; others by their lengths.</summary>
    private static object Compare(in BinaryOperands o, List<object?> left, List<object?> right)
    {
        if (left.Count != right.Count || left.Count == 0)
        {
            return BinaryOperations.Order(o, left.Count.CompareTo(right.Count));
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (BinaryOperations.Evaluate(o with { Left = left[i], Right = right[i] }) is not true)
            {
                return false;
            }
        }

        return true;
    }
}
