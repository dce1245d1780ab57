namespace Scriban.Parsing;

/// <summary>What the text given to <see cref="Template.Parse(string, string?, ParserOptions?, LexerOptions?)"/> is.</summary>
public enum ScriptMode
{
    /// <summary>Text with code between double braces.</summary>
    Default,

    /// <summary>Only the code of the front matter is read; the text after it is left alone.</summary>
    FrontMatterOnly,

    /// <summary>Code between two front matter markers, then text with code between double braces.</summary>
    FrontMatterAndContent,

    /// <summary>Code alone, without braces.</summary>
    ScriptOnly,
}
