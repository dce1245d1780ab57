using System.Numerics;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Operations on whole numbers: results grow to whatever size they need, up to <see cref="ContextLimits.MaxIntegerBits"/>.</summary>
internal static class IntegerArithmetic
{
    public static object? Evaluate(in BinaryOperands o, long left, long right)
    {
        switch (o.Operator)
        {
            case ScriptBinaryOperator.Add when !Overflows(left, right, left + right):
                return Numbers.Shrink(left + right);
            case ScriptBinaryOperator.Subtract when !Overflows(left, ~right, left - right):
                return Numbers.Shrink(left - right);
            case ScriptBinaryOperator.Multiply when Math.BigMul(left, right, out var low) == low >> 63:
                return Numbers.Shrink(low);
            case ScriptBinaryOperator.Divide:
                return (double)left / right;
            case ScriptBinaryOperator.CompareEqual:
                return left == right;
            case ScriptBinaryOperator.CompareNotEqual:
                return left != right;
            case ScriptBinaryOperator.CompareLess:
                return left < right;
            case ScriptBinaryOperator.CompareLessOrEqual:
                return left <= right;
            case ScriptBinaryOperator.CompareGreater:
                return left > right;
            case ScriptBinaryOperator.CompareGreaterOrEqual:
                return left >= right;
            case ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude:
                return Range(o, left, right);
            default:
                return Evaluate(o, (BigInteger)left, right);
        }
    }

    public static object? Evaluate(in BinaryOperands o, BigInteger left, BigInteger right) => o.Operator switch
    {
        ScriptBinaryOperator.Add => Numbers.Shrink(left + right),
        ScriptBinaryOperator.Subtract => Numbers.Shrink(left - right),
        ScriptBinaryOperator.Multiply => Multiply(o, left, right),
        ScriptBinaryOperator.Divide => (double)left / (double)right,
        ScriptBinaryOperator.DivideRound => Numbers.Shrink(BigInteger.Divide(left, right)),
        ScriptBinaryOperator.Modulus => Numbers.Shrink(BigInteger.Remainder(left, right)),
        ScriptBinaryOperator.Power => Power(o, left, right),
        ScriptBinaryOperator.ShiftLeft => Shift(o, left, right),
        ScriptBinaryOperator.ShiftRight => Shift(o, left, -right),
        ScriptBinaryOperator.BinaryOr => Numbers.Shrink(left | right),
        ScriptBinaryOperator.BinaryAnd => Numbers.Shrink(left & right),
        ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => throw o.NotImplemented("bigint"),
        _ => BinaryOperations.Order(o, left.CompareTo(right)),
    };

    private static bool Overflows(long left, long right, long result) => ((left ^ result) & (right ^ result)) < 0;

    private static object Multiply(in BinaryOperands o, BigInteger left, BigInteger right)
    {
        ContextLimits.CheckBits(o.Span, left.GetBitLength() + right.GetBitLength());
        return Numbers.Shrink(left * right);
    }

    private static object Shift(in BinaryOperands o, BigInteger value, BigInteger amount)
    {
        if (BigInteger.Abs(amount) > ContextLimits.MaxIntegerBits)
        {
            throw new ScriptRuntimeException(o.RightSpan, $"Shift amount `{amount}` exceeds the maximum supported shift `{ContextLimits.MaxIntegerBits}`.");
        }

        ContextLimits.CheckBits(o.Span, value.GetBitLength() + (long)amount);
        return Numbers.Shrink(amount >= 0 ? value << (int)amount : value >> (int)-amount);
    }

    private static object Power(in BinaryOperands o, BigInteger value, BigInteger exponent)
    {
        if (exponent < 0)
        {
            return Math.Pow((double)value, (double)exponent);
        }

        if (!value.IsOne && !value.IsZero)
        {
            ContextLimits.CheckBits(o.Span, exponent > ContextLimits.MaxIntegerBits ? long.MaxValue : value.GetBitLength() * (long)exponent);
        }

        return Numbers.Shrink(BigInteger.Pow(value, (int)(exponent % int.MaxValue)));
    }

    private static ScriptRange Range(in BinaryOperands o, long left, long right)
    {
        var step = left <= right ? 1 : -1;
        var count = BigInteger.Abs((BigInteger)right - left) + (o.Operator == ScriptBinaryOperator.RangeInclude ? 1 : 0);
        var limit = o.Context.LoopLimit;
        if (count > (limit > 0 ? limit : int.MaxValue))
        {
            throw new ScriptRuntimeException(o.Span, $"Range expression exceeds LoopLimit `{limit}`.");
        }

        return new ScriptRange(new IntegerRange(left, (int)count, step));
    }
}
