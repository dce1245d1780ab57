using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>Operations on two numbers, widened to a common kind.</summary>
internal static class Arithmetic
{
    public static object? Evaluate(in BinaryOperands o)
    {
        try
        {
            var left = Widen(o.Left.Required());
            var right = Widen(o.Right.Required());
            return Numbers.Common(left, right) switch
            {
                NumberKind.Decimal => FloatArithmetic.Evaluate(o, "decimal", Numbers.ToDecimal(left), Numbers.ToDecimal(right)),
                NumberKind.Double => FloatArithmetic.Evaluate(o, "double", Numbers.ToDouble(left), Numbers.ToDouble(right)),
                NumberKind.Float => FloatArithmetic.Evaluate(o, "float", (float)Numbers.ToDouble(left), (float)Numbers.ToDouble(right)),
                NumberKind.Big => IntegerArithmetic.Evaluate(o, Numbers.ToBig(left), Numbers.ToBig(right)),
                _ => IntegerArithmetic.Evaluate(o, Numbers.ToLong(left), Numbers.ToLong(right)),
            };
        }
        catch (Exception e) when (e is DivideByZeroException or OverflowException)
        {
            throw new ScriptRuntimeException(o.Span, e.Message, e);
        }
    }

    /// <summary>« -x » or « +x ».</summary>
    public static object? Signed(TemplateContext context, SourceSpan span, bool negate, object? value)
    {
        switch (value)
        {
            case null:
                throw new ScriptRuntimeException(span, $"Operator `{(negate ? "-" : "+")}` is not supported");
            case int number when number != int.MinValue:
                return negate ? -number : number;
            case double number:
                return negate ? -number : number;
            case float number:
                return negate ? -number : number;
            case decimal number:
                return negate ? -number : number;
            case not null when Numbers.IsNumber(value):
                return Numbers.Shrink(negate ? -Numbers.ToBig(value) : Numbers.ToBig(value));
            default:
                throw new ScriptRuntimeException(
                    span,
                    $"Unexpected value `{value} / Type: {context.GetTypeName(value)}`. Cannot negate(-)/positive(+) a non-numeric value");
        }
    }

    private static object Widen(object value) => value is bool boolean ? (boolean ? 1 : 0) : value;
}
