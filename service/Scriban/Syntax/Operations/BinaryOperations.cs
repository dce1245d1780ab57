using System.Collections;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Chooses, by the types of the two values, who computes an operation.</summary>
internal static class BinaryOperations
{
    /// <summary>The operations on two small integers that need no check.</summary>
    public static bool TryFast(ScriptBinaryOperator op, int left, int right, out object? result)
    {
        switch (op)
        {
            case ScriptBinaryOperator.CompareEqual:
                result = left == right;
                return true;
            case ScriptBinaryOperator.CompareNotEqual:
                result = left != right;
                return true;
            case ScriptBinaryOperator.CompareLess:
                result = left < right;
                return true;
            case ScriptBinaryOperator.CompareLessOrEqual:
                result = left <= right;
                return true;
            case ScriptBinaryOperator.CompareGreater:
                result = left > right;
                return true;
            case ScriptBinaryOperator.CompareGreaterOrEqual:
                result = left >= right;
                return true;
            case ScriptBinaryOperator.Add when (int)((long)left + right) == (long)left + right:
                result = left + right;
                return true;
            case ScriptBinaryOperator.Subtract when (int)((long)left - right) == (long)left - right:
                result = left - right;
                return true;
            default:
                result = null;
                return false;
        }
    }

    public static object? Evaluate(in BinaryOperands o)
    {
        if (o.Left is EmptyScriptObject || o.Right is EmptyScriptObject)
        {
            return Empty(o);
        }

        if (o.Left is string || o.Right is string)
        {
            return StringOperations.Evaluate(o);
        }

        if (o.Left is IScriptCustomBinaryOperation custom && custom.TryEvaluate(
            o.Context, o.Span, o.Operator, o.LeftSpan, o.Left, o.RightSpan, o.Right, out var customResult))
        {
            return customResult;
        }

        if (o.Left is null || o.Right is null)
        {
            return Null(o);
        }

        if (IsList(o.Left) || IsList(o.Right))
        {
            return ListOperations.Evaluate(o);
        }

        return Scalars(o);
    }

    public static bool IsList(object? value) => value is IEnumerable and not string and not IScriptObject or IList;

    private static object? Scalars(in BinaryOperands o)
    {
        if (o.Left is DateTime or DateTimeOffset or TimeSpan && o.Right is DateTime or DateTimeOffset or TimeSpan)
        {
            return TimeOperations.Evaluate(o);
        }

        if (o.Left is bool left && o.Right is bool right)
        {
            return o.Operator switch
            {
                ScriptBinaryOperator.CompareEqual => left == right,
                ScriptBinaryOperator.CompareNotEqual => left != right,
                _ => throw o.NotSupported($"The operator `{o.Operator.ToText()}` is not valid for bool<->bool"),
            };
        }

        if (Numbers.IsNumberOrBool(o.Left) && Numbers.IsNumberOrBool(o.Right))
        {
            return Arithmetic.Evaluate(o);
        }

        return o.Operator switch
        {
            ScriptBinaryOperator.CompareEqual => Equals(o.Left, o.Right),
            ScriptBinaryOperator.CompareNotEqual => !Equals(o.Left, o.Right),
            _ => Comparable(o),
        };
    }

    private static object? Comparable(in BinaryOperands o)
    {
        if (o.Left is IComparable comparable && o.Left.GetType() == o.Right.Required().GetType())
        {
            return Order(o, comparable.CompareTo(o.Right));
        }

        // Neither side is a number: the conversion says which, at its place.
        o.Context.ToInt(Numbers.IsNumberOrBool(o.Left) ? o.RightSpan : o.LeftSpan, Numbers.IsNumberOrBool(o.Left) ? o.Right : o.Left);
        throw o.NotImplemented(o.Context.GetTypeName(o.Left));
    }

    /// <summary>The result of a comparison from the order of its operands.</summary>
    public static object Order(in BinaryOperands o, int order) => o.Operator switch
    {
        ScriptBinaryOperator.CompareEqual => order == 0,
        ScriptBinaryOperator.CompareNotEqual => order != 0,
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        ScriptBinaryOperator.CompareGreaterOrEqual => order >= 0,
        _ => throw o.NotImplemented(o.Context.GetTypeName(o.Left)),
    };

    private static object? Null(in BinaryOperands o) => o.Operator switch
    {
        ScriptBinaryOperator.CompareEqual => o.Left is null && o.Right is null,
        ScriptBinaryOperator.CompareNotEqual => o.Left is not null || o.Right is not null,
        ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
            or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual => false,
        _ => null,
    };

    private static object? Empty(in BinaryOperands o)
    {
        var other = o.Left is EmptyScriptObject ? o.Right : o.Left;
        var isEmpty = other is EmptyScriptObject || (other is not null and not string && o.Context.IsEmpty(o.Span, other) is true);
        return o.Operator switch
        {
            ScriptBinaryOperator.CompareEqual => isEmpty,
            ScriptBinaryOperator.CompareNotEqual => !isEmpty,
            _ => null,
        };
    }
}
