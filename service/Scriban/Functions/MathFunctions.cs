using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions of « math ».</summary>
public class MathFunctions : ScriptObject
{
    public static object? Abs(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        double number => Math.Abs(number),
        float number => Math.Abs(number),
        decimal number => Math.Abs(number),
        _ when Numbers.IsNumber(value) => Numbers.Shrink(BigInteger.Abs(Numbers.ToBig(value))),
        _ => throw new ScriptRuntimeException(span, $"The value `{value}` is not a number"),
    };

    public static double Ceil(double value) => Math.Ceiling(value);

    public static object? DividedBy(TemplateContext context, SourceSpan span, double value, object? divisor)
    {
        var result = ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.Divide, value, divisor);
        return result is double quotient && divisor is int or long or byte or short ? (int)Math.Floor(quotient) : result;
    }

    public static double Floor(double value) => Math.Floor(value);

    public static string? Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        if (value is null)
        {
            return string.Empty;
        }

        return Numbers.IsNumber(value)
            ? ValueFormat.Format(context, span, (IFormattable)value, format, culture)
            : throw new ScriptRuntimeException(span, $"Unexpected `{value}`. Must be a formattable number");
    }

    public static bool IsNumber(object? value) => Numbers.IsNumber(value);

    public static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.Subtract, value, with);

    public static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) =>
        ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.Modulus, value, with);

    public static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.Add, value, with);

    public static double Round(double value, int precision = 0) => Math.Round(value, precision);

    public static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) =>
        ScriptBinaryExpression.Evaluate(context, span, ScriptBinaryOperator.Multiply, value, with);

    public static string Uuid() => Guid.NewGuid().ToString();

    public static object Random(TemplateContext context, SourceSpan span, int minValue, int maxValue) => minValue <= maxValue
        ? System.Random.Shared.Next(minValue, maxValue)
        : throw new ScriptRuntimeException(span, "minValue must be greater than maxValue");
}
