using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>Vulgar fractions: <c># ?/?</c>, <c>?/8</c>.</summary>
internal static class FractionRenderer
{
    private const int MaxDenominator = 999;

    public static string Render(FormatSection section, double value, CultureInfo culture)
    {
        var tokens = section.Tokens;
        var slash = tokens.IndexOf(tokens.First(token => token.Kind == TokenKind.Slash));
        var hasWhole = HasWhole(section, slash);
        var whole = hasWhole ? Math.Floor(value) : 0;
        var (numerator, denominator) = Nearest(value - whole, FixedDenominator(section, slash), MaxOf(section, slash));
        if (hasWhole && numerator == denominator)
        {
            (whole, numerator) = (whole + 1, 0);
        }

        var wholeText = whole.ToString("0", culture);
        if (!hasWhole)
        {
            return $"{numerator}/{denominator}";
        }

        return numerator == 0 ? wholeText : whole == 0 ? $"{numerator}/{denominator}" : $"{wholeText} {numerator}/{denominator}";
    }

    // « # ?/? » has places for a whole before the numerator's own; « ?/? » has not.
    private static bool HasWhole(FormatSection section, int slash)
    {
        var groups = 0;
        for (var index = 0; index < slash; index++)
        {
            if (section.Tokens[index].IsDigit && (index == 0 || !section.Tokens[index - 1].IsDigit))
            {
                groups++;
            }
        }

        return groups > 1;
    }

    private static int? FixedDenominator(FormatSection section, int slash)
    {
        var text = string.Concat(section.Tokens.Skip(slash + 1).Where(token => token.Kind is TokenKind.Literal or TokenKind.Digit).Select(token => token.Text)).Trim();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator) && denominator is > 0 and <= MaxDenominator ? denominator : null;
    }

    private static int MaxOf(FormatSection section, int slash) =>
        Math.Min(MaxDenominator, (int)Math.Pow(10, Math.Min(3, section.Tokens.Skip(slash + 1).Count(token => token.IsDigit))) - 1);

    private static (long Numerator, long Denominator) Nearest(double value, int? fixedDenominator, int max)
    {
        if (fixedDenominator is { } given)
        {
            return ((long)Math.Round(value * given, MidpointRounding.AwayFromZero), given);
        }

        var best = (Numerator: (long)Math.Round(value), Denominator: 1L);
        for (var denominator = 1; denominator <= max; denominator++)
        {
            var numerator = (long)Math.Round(value * denominator);
            if (Math.Abs(value - ((double)numerator / denominator)) < Math.Abs(value - ((double)best.Numerator / best.Denominator)))
            {
                best = (numerator, denominator);
            }
        }

        return best;
    }
}
