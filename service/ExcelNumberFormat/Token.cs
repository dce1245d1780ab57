namespace ExcelNumberFormat;

/// <summary>A piece of a format section.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">Its letters; for a literal, the text it prints.</param>
internal readonly record struct Token(TokenKind Kind, string Text)
{
    /// <summary>What it prints when it is only itself.</summary>
    public string Literal => Kind == TokenKind.Literal ? Text : string.Empty;

    /// <summary>A place for one digit: <c>0</c>, <c>#</c> or <c>?</c>.</summary>
    public bool IsDigit => Kind == TokenKind.Digit;

    /// <summary>A part of a date or a time.</summary>
    public bool IsDatePart => Kind is >= TokenKind.Year and <= TokenKind.ElapsedSecond;
}

internal enum TokenKind
{
    Literal, Digit, DecimalPoint, Comma, Percent, Exponent, Slash, Text, General,
    Year, Month, Day, Hour, Minute, Second, SecondFraction, AmPm, ElapsedHour, ElapsedMinute, ElapsedSecond,
}
