namespace Scriban.Parsing;

/// <summary>What the parser accepts.</summary>
public record ParserOptions
{
    public static readonly ParserOptions Default = new();

    /// <summary>How deeply expressions and statements may nest before parsing stops with an error; 0 keeps only the stack guard.</summary>
    public int ExpressionDepthLimit { get; init; } = 250;

    /// <summary>Reads <c>1.5</c> as a decimal instead of a double.</summary>
    public bool ParseFloatAsDecimal { get; init; }
}
