using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using QualiHlmDocs.Documents.Typography;

namespace QualiHlmDocs.Documents.Controles;

/// <summary>
/// A French sentence under construction: what we write gets its non-breaking spaces, what the user typed passes
/// through it untouched. Taken by methods in place of a string, it costs a control no more than <c>$"…"</c>.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Phrase(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string value) => text.Append(Spaced(value));

    public void AppendFormatted(string value) => text.Append(value);

    public void AppendFormatted(int value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(decimal value) => text.Append(FrenchNumbers.Quantity(value, 4));

    public void AppendFormatted(DateOnly value) => text.Append(FrenchDates.Plain(value));

    public override string ToString() => text.ToString();

    /// <summary>Gives French prose the non-breaking spaces that its signs ask for.</summary>
    public static string Spaced(string prose) => new StringBuilder(prose)
        .Replace("« ", "«\u00A0").Replace(" »", "\u00A0»")
        .Replace(" :", "\u00A0:").Replace(" ;", "\u00A0;").Replace(" ?", "\u00A0?").Replace(" !", "\u00A0!")
        .Replace(" %", "\u00A0%").Replace("n° ", "n°\u00A0").Replace("§ ", "§\u00A0")
        .ToString();
}
