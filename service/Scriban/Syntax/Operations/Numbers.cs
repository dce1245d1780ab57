using System.Globalization;
using System.Numerics;

namespace Scriban.Syntax;

/// <summary>What kinds of number there are, and how they are widened to meet.</summary>
internal static class Numbers
{
    public static bool IsNumber(object? value) => value is int or long or double or decimal or float or BigInteger
        or byte or sbyte or short or ushort or uint or ulong;

    public static bool IsNumberOrBool(object? value) => value is bool || IsNumber(value);

    /// <summary>The kind that can hold both values: decimal before double, double before integers.</summary>
    public static NumberKind Common(object left, object right) => (NumberKind)Math.Max((int)KindOf(left), (int)KindOf(right));

    public static NumberKind KindOf(object value) => value switch
    {
        decimal => NumberKind.Decimal,
        double => NumberKind.Double,
        float => NumberKind.Float,
        BigInteger or ulong => NumberKind.Big,
        long or uint => NumberKind.Long,
        _ => NumberKind.Int,
    };

    public static BigInteger ToBig(object value) => value switch
    {
        BigInteger big => big,
        ulong unsigned => unsigned,
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    public static double ToDouble(object value) =>
        value is BigInteger big ? (double)big : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    public static decimal ToDecimal(object value) =>
        value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    public static long ToLong(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    /// <summary>The smallest of int, long and big integer that holds a value.</summary>
    public static object Shrink(BigInteger value) => value >= long.MinValue && value <= long.MaxValue ? Shrink((long)value) : (object)value;

    public static object Shrink(long value) => value is >= int.MinValue and <= int.MaxValue ? (object)(int)value : value;
}
