namespace Scriban.Parsing;

/// <summary>What a block of statements belongs to: decides which words end it.</summary>
internal enum BlockKind
{
    Page,
    FrontMatter,
    If,
    Else,
    Case,
    When,
    For,
    While,
    Function,
    Anonymous,
    With,
    Wrap,
    Capture,
}
