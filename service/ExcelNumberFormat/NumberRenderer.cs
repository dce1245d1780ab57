using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ExcelNumberFormat;

/// <summary>Numbers by places for digits: <c>#,##0.00</c>, <c>0.0%</c>, <c>0.00E+00</c>, <c>00 00 00</c>.</summary>
internal static class NumberRenderer
{
    private const int MaxDecimals = 15;

    public static string Render(FormatSection section, double value, CultureInfo culture)
    {
        var tokens = section.Tokens;
        var exponent = tokens.IndexOf(tokens.FirstOrDefault(token => token.Kind == TokenKind.Exponent));
        return tokens.Any(token => token.Kind == TokenKind.Exponent)
            ? Scientific(tokens, exponent, value, culture)
            : Plain(tokens, Scaled(tokens, value * Math.Pow(100, section.Percents)), culture);
    }

    // Commas after the last place divide by a thousand each.
    private static double Scaled(ImmutableArray<Token> tokens, double value)
    {
        var last = LastDigit(tokens);
        return last < 0 ? value : value / Math.Pow(1000, tokens.Skip(last + 1).TakeWhile(token => token.Kind == TokenKind.Comma).Count());
    }

    private static int LastDigit(ImmutableArray<Token> tokens)
    {
        var last = tokens.Length - 1;
        while (last >= 0 && !tokens[last].IsDigit)
        {
            last--;
        }

        return last;
    }

    private static string Plain(ImmutableArray<Token> tokens, double value, CultureInfo culture)
    {
        var point = PointOf(tokens);
        var decimals = Math.Min(MaxDecimals, tokens.Skip(point).Count(token => token.IsDigit));
        var (whole, fraction) = Digits(value, decimals);
        return Whole(tokens[..point], whole, culture) + Fraction(tokens[point..], fraction, culture);
    }

    private static int PointOf(ImmutableArray<Token> tokens)
    {
        var point = 0;
        while (point < tokens.Length && tokens[point].Kind != TokenKind.DecimalPoint)
        {
            point++;
        }

        return point;
    }

    private static (string Whole, string Fraction) Digits(double value, int decimals)
    {
        // Fifteen significant digits, as Excel computes: decimal gives them, larger numbers have no decimals left.
        var text = value < 1e15
            ? Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var parts = text.Split('.');
        return (parts[0].TrimStart('0'), parts.Length > 1 ? parts[1] : string.Empty);
    }

    private static string Whole(ImmutableArray<Token> tokens, string digits, CultureInfo culture)
    {
        var first = FirstDigit(tokens);
        var grouped = IsGrouped(tokens);
        var shown = new StringBuilder();
        var left = digits.Length;
        var written = 0;
        void Put(char digit)
        {
            shown.Insert(0, grouped && written > 0 && written % 3 == 0 ? digit + culture.NumberFormat.NumberGroupSeparator : digit.ToString());
            written++;
        }

        for (var index = tokens.Length - 1; index >= 0; index--)
        {
            if (!tokens[index].IsDigit)
            {
                shown.Insert(0, Shown(tokens[index]));
                continue;
            }

            Place(tokens[index].Text[0]);
            for (; index == first && left > 0; left--)
            {
                Put(digits[left - 1]);
            }
        }

        void Place(char place)
        {
            if (left > 0)
            {
                Put(digits[--left]);
            }
            else if (place == '0')
            {
                Put('0');
            }
            else if (place == '?')
            {
                shown.Insert(0, ' ');
            }
        }

        return first < 0 && digits.Length > 0 && tokens.Length < 1 ? digits : shown.ToString();
    }

    private static int FirstDigit(ImmutableArray<Token> tokens)
    {
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].IsDigit)
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsGrouped(ImmutableArray<Token> tokens)
    {
        var first = FirstDigit(tokens);
        var last = LastDigit(tokens);
        return first >= 0 && tokens[first..(last + 1)].Any(token => token.Kind == TokenKind.Comma);
    }

    private static string Fraction(ImmutableArray<Token> tokens, string digits, CultureInfo culture)
    {
        var significant = digits.TrimEnd('0').Length;
        var shown = new StringBuilder();
        var position = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.DecimalPoint && position == 0)
            {
                shown.Append(culture.NumberFormat.NumberDecimalSeparator);
            }
            else if (token.IsDigit)
            {
                var isNeeded = position < significant || (token.Text[0] == '0' && position < digits.Length);
                shown.Append(isNeeded ? digits[position].ToString() : token.Text[0] == '?' ? " " : string.Empty);
                position++;
            }
            else
            {
                shown.Append(Shown(token));
            }
        }

        return shown.ToString();
    }

    private static string Shown(Token token) => token.Kind switch
    {
        TokenKind.Percent => "%",
        TokenKind.Literal => token.Text,
        TokenKind.Slash => "/",
        _ => string.Empty,
    };

    private static string Scientific(ImmutableArray<Token> tokens, int exponent, double value, CultureInfo culture)
    {
        var mantissa = tokens[..exponent];
        var step = Math.Max(1, mantissa[..PointOf(mantissa)].Count(token => token.IsDigit));
        var power = value == 0 ? 0 : (int)Math.Floor(Math.Log10(value));
        power = (int)Math.Floor(power / (double)step) * step;
        var decimals = Math.Min(MaxDecimals, mantissa[PointOf(mantissa)..].Count(token => token.IsDigit));
        var scaled = value / Math.Pow(10, power);
        if (Math.Round(scaled, decimals, MidpointRounding.AwayFromZero) >= Math.Pow(10, step))
        {
            power += step;
            scaled = value / Math.Pow(10, power);
        }

        var sign = power < 0 ? "-" : tokens[exponent].Text[1] == '+' ? "+" : string.Empty;
        return Plain(mantissa, scaled, culture) + "E" + sign + Plain(tokens[(exponent + 1)..], Math.Abs(power), culture);
    }
}
