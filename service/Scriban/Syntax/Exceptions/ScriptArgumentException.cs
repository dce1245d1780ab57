namespace Scriban.Syntax;

/// <summary>A function refuses one of its arguments; the call turns it into an error at that argument.</summary>
public class ScriptArgumentException : Exception
{
    public ScriptArgumentException(int argumentIndex, string message)
        : base(message) => ArgumentIndex = argumentIndex;

    /// <summary>Zero-based, the piped value counting as the first.</summary>
    public int ArgumentIndex { get; }
}
