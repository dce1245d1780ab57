namespace Scriban.Syntax;

/// <summary>Operations on instants and on intervals of time.</summary>
internal static class TimeOperations
{
    public static object? Evaluate(in BinaryOperands o)
    {
        var left = o.Left is DateTimeOffset leftOffset ? leftOffset.DateTime : o.Left;
        var right = o.Right is DateTimeOffset rightOffset ? rightOffset.DateTime : o.Right;
        try
        {
            return (left, right) switch
            {
                (DateTime l, DateTime r) => o.Operator == ScriptBinaryOperator.Subtract ? l - r : BinaryOperations.Order(o, l.CompareTo(r)),
                (DateTime l, TimeSpan r) => Move(o, l, r),
                (TimeSpan l, TimeSpan r) => Span(o, l, r),
                _ => throw o.NotImplemented(o.Context.GetTypeName(o.Left)),
            };
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw new ScriptRuntimeException(o.Span, e.Message, e);
        }
    }

    private static DateTime Move(in BinaryOperands o, DateTime date, TimeSpan by) => o.Operator switch
    {
        ScriptBinaryOperator.Add => date + by,
        ScriptBinaryOperator.Subtract => date - by,
        _ => throw o.NotImplemented(o.Context.GetTypeName(o.Left)),
    };

    private static object Span(in BinaryOperands o, TimeSpan left, TimeSpan right) => o.Operator switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        _ => BinaryOperations.Order(o, left.CompareTo(right)),
    };
}
