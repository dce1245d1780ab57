using System.Collections.Immutable;
using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>One of the up to four parts of a format, between semicolons.</summary>
internal sealed record FormatSection(SectionKind Kind, ImmutableArray<Token> Tokens, SectionCondition? Condition, int? LanguageId)
{
    /// <summary>How many percent signs: each multiplies by 100.</summary>
    public int Percents { get; } = Tokens.Count(token => token.Kind == TokenKind.Percent);

    /// <summary>The culture that <c>[$-40C]</c> names, where the system knows it.</summary>
    public CultureInfo CultureOr(CultureInfo other)
    {
        if (LanguageId is not { } id || (id & 0xFFFF) is 0 or > 0xF000)
        {
            return other;
        }

        try
        {
            var named = CultureInfo.GetCultureInfo(id & 0xFFFF);
            // The caller's own French keeps its separators: they are part of what he asked for.
            return named.TwoLetterISOLanguageName == other.TwoLetterISOLanguageName ? other : named;
        }
        catch (CultureNotFoundException)
        {
            return other;
        }
    }
}

internal enum SectionKind { General, Number, Fraction, Date, Duration, Text }
