using System.Collections.Immutable;

namespace ExcelNumberFormat;

/// <summary>Which section shows a number, and whether a minus sign must stand before it.</summary>
internal static class SectionChoice
{
    public static (FormatSection Section, bool Signed) For(ImmutableArray<FormatSection> all, double value)
    {
        var numeric = all.Length == 4 || (all.Length > 1 && all[^1].Kind == SectionKind.Text) ? all[..^1] : all;
        if (numeric.Any(section => section.Condition is not null))
        {
            return Conditional(numeric, value);
        }

        return numeric.Length switch
        {
            1 => (numeric[0], value < 0),
            2 => value < 0 ? (numeric[1], false) : (numeric[0], false),
            _ => value > 0 ? (numeric[0], false) : value < 0 ? (numeric[1], false) : (numeric[2], false),
        };
    }

    private static (FormatSection Section, bool Signed) Conditional(ImmutableArray<FormatSection> sections, double value)
    {
        var section = sections.FirstOrDefault(candidate => candidate.Condition?.Accepts(value) ?? false)
            ?? sections.FirstOrDefault(candidate => candidate.Condition is null)
            ?? sections[^1];
        // A section for negative numbers only carries its own sign.
        return (section, value < 0 && section.Condition is not { Operator: "<" or "<=", Bound: <= 0 });
    }
}
