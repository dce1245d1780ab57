using System.Numerics;

namespace Scriban.Syntax;

/// <summary>Operations on numbers with a fraction.</summary>
internal static class FloatArithmetic
{
    public static object? Evaluate<T>(in BinaryOperands o, string type, T left, T right)
        where T : struct, INumber<T> => o.Operator switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => Round(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        ScriptBinaryOperator.Power => T.CreateChecked(Math.Pow(double.CreateChecked(left), double.CreateChecked(right))),
        ScriptBinaryOperator.ShiftLeft => left * T.CreateChecked(Math.Pow(2, double.CreateChecked(right))),
        ScriptBinaryOperator.ShiftRight => left / T.CreateChecked(Math.Pow(2, double.CreateChecked(right))),
        ScriptBinaryOperator.CompareEqual => left == right,
        ScriptBinaryOperator.CompareNotEqual => left != right,
        ScriptBinaryOperator.CompareLess => left < right,
        ScriptBinaryOperator.CompareLessOrEqual => left <= right,
        ScriptBinaryOperator.CompareGreater => left > right,
        ScriptBinaryOperator.CompareGreaterOrEqual => left >= right,
        _ => throw o.NotImplemented(type),
    };

    private static object Round<T>(T value)
        where T : struct => value switch
    {
        double number => Math.Round(number),
        float number => MathF.Round(number),
        decimal number => Math.Round(number),
        _ => value,
    };
}
