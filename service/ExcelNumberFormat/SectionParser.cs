using System.Collections.Immutable;
using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>Splits a format code into sections and tells what each shows.</summary>
internal static class SectionParser
{
    /// <summary>Default (no array) when the code cannot be read.</summary>
    public static ImmutableArray<FormatSection> Parse(string code)
    {
        var sections = ImmutableArray.CreateBuilder<FormatSection>();
        foreach (var text in Split(code))
        {
            if (ParseSection(text) is not { } section)
            {
                return default;
            }

            sections.Add(section);
        }

        return sections.Count is > 0 and <= 4 ? sections.ToImmutable() : default;
    }

    private static List<string> Split(string code)
    {
        var sections = new List<string>();
        var start = 0;
        var quoted = false;
        for (var position = 0; position < code.Length; position++)
        {
            switch (code[position])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '\\' or '_' or '*' when !quoted:
                    position++;
                    break;
                case ';' when !quoted:
                    sections.Add(code[start..position]);
                    start = position + 1;
                    break;
            }
        }

        sections.Add(code[start..]);
        return sections;
    }

    private static FormatSection? ParseSection(string text)
    {
        if (Tokenizer.TryTokenize(text, out var brackets) is not { } tokens)
        {
            return null;
        }

        tokens = SystemFormat(brackets) is { } code ? Tokenizer.TryTokenize(code, out _) ?? tokens : tokens;
        var condition = brackets.Select(SectionCondition.TryParse).FirstOrDefault(found => found is not null);
        var resolved = MinutesAndMonths.Resolve(tokens);
        return new FormatSection(KindOf(resolved), resolved, condition, brackets.Select(LanguageOf).FirstOrDefault(id => id is not null));
    }

    // Two « languages » that stand for the long date and the long time of the user's system.
    private static string? SystemFormat(List<string> brackets) =>
        brackets.Contains("$-F800") ? "dddd d mmmm yyyy" : brackets.Contains("$-F400") ? "hh:mm:ss" : null;

    private static SectionKind KindOf(ImmutableArray<Token> tokens)
    {
        if (tokens.Any(token => token.Kind is TokenKind.ElapsedHour or TokenKind.ElapsedMinute or TokenKind.ElapsedSecond))
        {
            return SectionKind.Duration;
        }

        if (tokens.Any(token => token.IsDatePart))
        {
            return SectionKind.Date;
        }

        if (tokens.Any(token => token.Kind == TokenKind.Text))
        {
            return SectionKind.Text;
        }

        if (tokens.Any(token => token.Kind == TokenKind.General))
        {
            return SectionKind.General;
        }

        return tokens.Any(token => token.Kind == TokenKind.Slash) && tokens.Any(token => token.IsDigit)
            ? SectionKind.Fraction
            : SectionKind.Number;
    }

    // [$€-40C]: what follows the dash is a language; its higher half chooses calendars and digits, which we leave.
    private static int? LanguageOf(string bracket)
    {
        var dash = bracket.LastIndexOf('-');
        return bracket.StartsWith('$') && dash >= 0
            && int.TryParse(bracket.AsSpan(dash + 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var id)
                ? id
                : null;
    }
}
