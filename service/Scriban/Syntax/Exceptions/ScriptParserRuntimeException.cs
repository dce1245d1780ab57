using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A template met while rendering — included, or evaluated from a string — could not be parsed.</summary>
public class ScriptParserRuntimeException : ScriptRuntimeException
{
    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages)
        : this(span, message, parserMessages, null)
    {
    }

    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages, Exception? innerException)
        : base(span, message, innerException) => ParserMessages = parserMessages;

    public LogMessageBag ParserMessages { get; }

    public override string Message => $"{base.Message} Parser messages:\n{string.Join("\n", ParserMessages)}";
}
