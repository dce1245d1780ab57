using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>« General »: at most eleven characters, decimals dropped before digits.</summary>
internal static class GeneralRenderer
{
    private const int Width = 11;

    public static string Render(double value, CultureInfo culture)
    {
        var size = Math.Abs(value);
        if (!double.IsFinite(value))
        {
            return value.ToString(culture);
        }

        if (size >= 1e11 || (size > 0 && size < 1e-9))
        {
            return value.ToString("0.#####E+00", culture);
        }

        var digits = size < 1 ? 1 : (int)Math.Floor(Math.Log10(size)) + 1;
        return Math.Round((decimal)value, Math.Max(0, Width - 1 - digits), MidpointRounding.AwayFromZero).ToString("0.##########", culture);
    }

    /// <summary>With the literals that stand beside « General ».</summary>
    public static string RenderIn(FormatSection section, double value, CultureInfo culture) =>
        string.Concat(section.Tokens.Select(token => token.Kind == TokenKind.General ? Render(value, culture) : token.Literal));
}
