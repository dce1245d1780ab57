namespace Scriban.Parsing;

/// <summary>How a text is cut into tokens.</summary>
public record LexerOptions
{
    public const string DefaultFrontMatterMarker = "+++";

    public static readonly LexerOptions Default = new();

    public ScriptMode Mode { get; init; }

    public ScriptLang Lang { get; init; }

    /// <summary>The line that opens and closes the front matter.</summary>
    public string? FrontMatterMarker { get; init; } = DefaultFrontMatterMarker;

    /// <summary>Where reading begins; the text before it is not looked at.</summary>
    public TextPosition StartPosition { get; init; }
}
