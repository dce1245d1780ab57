using System.Globalization;

namespace ExcelNumberFormat;

/// <summary><c>[&gt;=100]</c>: when a section applies.</summary>
internal sealed record SectionCondition(string Operator, double Bound)
{
    public bool Accepts(double value) => Operator switch
    {
        "<" => value < Bound,
        "<=" => value <= Bound,
        ">" => value > Bound,
        ">=" => value >= Bound,
        "<>" => value != Bound,
        _ => value == Bound,
    };

    public static SectionCondition? TryParse(string text)
    {
        var length = text.TakeWhile(c => c is '<' or '>' or '=').Count();
        return length is 1 or 2 && double.TryParse(text.AsSpan(length), NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)
            ? new SectionCondition(text[..length], bound)
            : null;
    }
}
