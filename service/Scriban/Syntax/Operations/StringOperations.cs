using System.Text;

namespace Scriban.Syntax;

/// <summary>Operations where at least one side is a text.</summary>
internal static class StringOperations
{
    public static object? Evaluate(in BinaryOperands o) => o.Operator switch
    {
        ScriptBinaryOperator.Add => Concat(o),
        ScriptBinaryOperator.Multiply => Repeat(o),
        ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.CompareLess
            or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater
            or ScriptBinaryOperator.CompareGreaterOrEqual => Compare(o),
        ScriptBinaryOperator.ShiftLeft when BinaryOperations.IsList(o.Left) => ListOperations.Evaluate(o),
        ScriptBinaryOperator.ShiftRight when BinaryOperations.IsList(o.Right) => ListOperations.Evaluate(o),
        _ => throw o.NotSupported($"Operator `{o.Operator.ToText()}` is not supported on string objects"),
    };

    private static string Concat(in BinaryOperands o)
    {
        var left = o.Left as string ?? o.Context.ObjectToString(o.Left) ?? string.Empty;
        var right = o.Right as string ?? o.Context.ObjectToString(o.Right) ?? string.Empty;
        o.Context.Limits.CheckLength(o.Span, (long)left.Length + right.Length, "String concatenation");
        return left + right;
    }

    private static object Compare(in BinaryOperands o)
    {
        var isNull = o.Left is null || o.Right is null;
        if (isNull && o.Operator is (ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual))
        {
            return o.Operator == ScriptBinaryOperator.CompareNotEqual;
        }

        var left = o.Left as string ?? o.Context.ObjectToString(o.Left) ?? string.Empty;
        var right = o.Right as string ?? o.Context.ObjectToString(o.Right) ?? string.Empty;
        return BinaryOperations.Order(o, string.CompareOrdinal(left, right));
    }

    private static string? Repeat(in BinaryOperands o)
    {
        var isLeft = o.Left is string;
        var text = (string)(isLeft ? o.Left.Required() : o.Right.Required());
        var other = isLeft ? o.Right : o.Left;
        if (other is null)
        {
            return null;
        }

        if (!Numbers.IsNumberOrBool(other))
        {
            throw new ScriptRuntimeException(
                o.Right is string ? o.LeftSpan : o.RightSpan,
                $"Expecting an integer. The operator `{o.Operator.ToText()}` is not supported for the expression. Only working on string x int or int x string");
        }

        var count = o.Context.ToInt(isLeft ? o.RightSpan : o.LeftSpan, other);
        if (count <= 0 || text.Length == 0)
        {
            return string.Empty;
        }

        o.Context.Limits.CheckLength(isLeft ? o.RightSpan : o.LeftSpan, (long)text.Length * count, "String multiplication");
        return new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
    }
}
