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
                result = Boxed.Of(left == right);
                return true;
            case ScriptBinaryOperator.CompareNotEqual:
                result = Boxed.Of(left != right);
                return true;
            case ScriptBinaryOperator.CompareLess:
                result = Boxed.Of(left < right);
                return true;
            case ScriptBinaryOperator.CompareLessOrEqual:
                result = Boxed.Of(left <= right);
                return true;
            case ScriptBinaryOperator.CompareGreater:
                result = Boxed.Of(left > right);
                return true;
            case ScriptBinaryOperator.CompareGreaterOrEqual:
                result = Boxed.Of(left >= right);
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

    /// <summary>The operations on two texts that need no conversion.</summary>
    public static bool TryFast(ScriptBinaryOperator op, string left, string right, out object? result)
    {
        result = op switch
        {
            ScriptBinaryOperator.CompareEqual => Boxed.Of(left == right),
            ScriptBinaryOperator.CompareNotEqual => Boxed.Of(left != right),
            _ => null,
        };
        return result is not null;
    }

    public static object? Evaluate(in BinaryOperands o)
    {
        if ((o.Left is EmptyScriptObject || o.Right is EmptyScriptObject) && (IsEquality(o.Operator) || (o.Left is not string && o.Right is not string)))
        {
            return Empty(o);
        }

        if (o.Left is char || o.Right is char)
        {
            return Evaluate(o with { Left = o.Left is char l ? l.ToString() : o.Left, Right = o.Right is char r ? r.ToString() : o.Right });
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

        if (Numbers.IsNumberOrBool(o.Left) && Numbers.IsNumberOrBool(o.Right) && !(o.Left is bool && o.Right is bool))
        {
            return Arithmetic.Evaluate(o);
        }

        if (o.Left is bool || o.Right is bool)
        {
            return Booleans(o);
        }

        if (Numbers.IsNumber(o.Left) || Numbers.IsNumber(o.Right))
        {
            var (number, other) = Numbers.IsNumber(o.Left) ? (o.Left, o.Right) : (o.Right, o.Left);
            return Evaluate(o with { Left = number, Right = o.Context.ToObject(o.Span, other, number.Required().GetType()) });
        }

        return o.Left is IComparable comparable && o.Left.GetType() == o.Right?.GetType()
            ? Order(o, comparable.CompareTo(o.Right))
            : Identity(o);
    }

    private static bool Booleans(in BinaryOperands o)
    {
        var areEqual = o.Context.ToBool(o.LeftSpan, o.Left) == o.Context.ToBool(o.RightSpan, o.Right);
        return o.Operator switch
        {
            ScriptBinaryOperator.CompareEqual => areEqual,
            ScriptBinaryOperator.CompareNotEqual => !areEqual,
            _ => throw o.NotSupported($"The operator `{o.Operator.ToText()}` is not valid for bool<->bool"),
        };
    }

    private static bool Identity(in BinaryOperands o)
    {
        switch (o.Operator)
        {
            case ScriptBinaryOperator.CompareEqual:
                return Equals(o.Left, o.Right);
            case ScriptBinaryOperator.CompareNotEqual:
                return !Equals(o.Left, o.Right);
            default:
                // Neither is a number: the conversion says so.
                o.Context.ToInt(o.Span, o.Left);
                throw o.NotImplemented(o.Context.GetTypeName(o.Left));
        }
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
            ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual => false,
            _ => null,
        };
    }

    private static bool IsEquality(ScriptBinaryOperator op) => op is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual;
}
