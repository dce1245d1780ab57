using System.Collections.Immutable;

namespace ExcelNumberFormat;

/// <summary>« m » is a minute right after hours or right before seconds, and a month elsewhere.</summary>
internal static class MinutesAndMonths
{
    public static ImmutableArray<Token> Resolve(List<Token> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind == TokenKind.Month && tokens[index].Text.Length <= 2 && IsMinute(tokens, index))
            {
                tokens[index] = tokens[index] with { Kind = TokenKind.Minute };
            }
        }

        return [.. tokens];
    }

    private static bool IsMinute(List<Token> tokens, int index)
    {
        var before = index == 0 ? -1 : tokens.FindLastIndex(index - 1, token => token.IsDatePart);
        var after = tokens.FindIndex(index + 1, token => token.IsDatePart);
        return (before >= 0 && tokens[before].Kind is TokenKind.Hour or TokenKind.ElapsedHour)
            || (after >= 0 && tokens[after].Kind is TokenKind.Second or TokenKind.ElapsedSecond);
    }
}
