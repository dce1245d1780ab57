namespace Scriban.Runtime;

/// <summary>
/// Where a template writes. Text of the template arrives with <c>text</c> being the very source given to
/// <see cref="Template.Parse(string, string?, Parsing.ParserOptions?, Parsing.LexerOptions?)"/>, not a copy of its part.
/// </summary>
public interface IScriptOutput
{
    void Write(string text, int offset, int count);

    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}
